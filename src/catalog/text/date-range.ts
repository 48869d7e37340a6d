/** The days of a conference as one text. */

/**
 * Formats a range of plain dates, such as `2022-07-29`: `29–31 July 2022`, or one date where both are the same.
 * @param language a BCP 47 tag
 */
export function createDateRange(language: string): (start: string, end: string) => string {
  if (new Intl.Locale(language).language === 'zh') return chineseRange;
  const days = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // A plain date has no zone; noon UTC keeps it the same day however it is looked at.
  const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
  return (start, end) => days.formatRange(noon(start), noon(end));
}

/** `2022年7月29日至31日`. Intl writes only single dates so, and ranges in digits with slashes. */
function chineseRange(start: string, end: string): string {
  const [year, month, day] = chineseParts(start);
  const [endYear, endMonth, endDay] = chineseParts(end);
  const from = year + month + day;
  if (start === end) return from;
  if (endYear !== year) return `${from}至${endYear}${endMonth}${endDay}`;
  return `${from}至${endMonth === month ? '' : endMonth}${endDay}`;
}

function chineseParts(date: string): [year: string, month: string, day: string] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [`${String(year)}年`, `${String(month)}月`, `${String(day)}日`];
}
