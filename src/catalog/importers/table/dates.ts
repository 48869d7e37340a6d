/** Dates as spreadsheets have them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Which of two numbers with a slash between them is the day; a whole column tells, not one date. */
export type SlashOrder = 'day-first' | 'month-first' | 'unknown';

export function slashOrder(dates: readonly string[]): SlashOrder {
  const pairs = dates.flatMap((date) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date.trim()) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  return dayFirst === monthFirst ? 'unknown' : dayFirst ? 'day-first' : 'month-first';
}

/** @returns `2027-10-29T14:10:00` with the offset that was written, if any; the day alone where there is no time; nothing for what is no date */
export function readDate(written: string, order: SlashOrder): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(.*))?$/i.exec(text);
  if (iso) return joined(iso[1], iso[2], iso[3], iso[4]);
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日\s*(.*)$/.exec(text);
  if (chinese) return joined(chinese[1], chinese[2], chinese[3], chinese[4]);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(.*))?$/.exec(text);
  if (german) return joined(german[3], german[2], german[1], german[4]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(.*))?$/.exec(text);
  if (slashes && order === 'day-first') return joined(slashes[3], slashes[2], slashes[1], slashes[4]);
  if (slashes && order === 'month-first') return joined(slashes[3], slashes[1], slashes[2], slashes[4]);
  // "20 Apr 2024 09:00 AM", "Saturday, 20 April 2024", "April 20, 2024 9:00".
  const dayName = /^(?:[a-z]+,\s*)?(\d{1,2})\.?\s+([a-z]+)\.?\s+(\d{4})(?:,?\s+(.*))?$/i.exec(text);
  if (dayName) return joined(dayName[3], monthOf(dayName[2]), dayName[1], dayName[4]);
  const monthName = /^(?:[a-z]+,\s*)?([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(.*))?$/i.exec(text);
  return monthName ? joined(monthName[3], monthOf(monthName[1]), monthName[2], monthName[4]) : undefined;
}

/** `14:10:00` of `14:10`, `2:10 PM` or `14.10 Uhr`, with the offset behind it. */
export function readClock(written: string): string | undefined {
  const match =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|uhr)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      written.trim(),
    );
  if (!match) return undefined;
  const [, hour = '', minute, second = '00', half = '', offset = ''] = match;
  if (minute === undefined && half === '') return undefined;
  const isAfternoon = /^p/i.test(half);
  const hours = /^[ap]/i.test(half) ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}:${second}${offset}`;
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index === -1 ? undefined : String(index + 1);
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  // A time that spans, such as "10:00 - 10:45", begins with its first half.
  const [first = ''] = (rest ?? '').split(/\s+[-–]\s+/);
  if (first.trim() === '') return date;
  const clock = readClock(first);
  return clock === undefined ? undefined : `${date}T${clock}`;
}
