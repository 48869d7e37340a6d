/** Dates, times, lists and names of languages in a language, always in a named zone. */
import { createDateRange } from './date-range.ts';
import { dateStyles } from './date-styles.ts';
import { onceEach } from './once-each.ts';
import { dateOf, minutesBetween } from './time.ts';
import { zoneName } from './zone-name.ts';

export type Format = ReturnType<typeof createFormat>;

/**
 * @param language a BCP 47 tag
 * @param timeZone an IANA name; dates are calendar days there
 */
export function createFormat(language: string, timeZone: string) {
  const clock = new Intl.DateTimeFormat(language, { ...dateStyles.clock, timeZone });
  const ofDate = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  const dayLong = ofDate(dateStyles.dayLong);
  const dayFull = ofDate(dateStyles.dayFull);
  const dayShort = ofDate(dateStyles.dayShort);
  const weekday = ofDate({ weekday: 'short' });
  const dateRange = createDateRange(language);
  const longZone = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' });
  const zoneOffset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  const nativeNames = new Map<string, string>();
  const nativeName = (tag: string): string => {
    const name = nativeNames.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    nativeNames.set(tag, name);
    return name;
  };
  // A plain date has no zone; noon UTC keeps it the same day however it is looked at.
  const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
  const short = onceEach((date: string) => dayShort.format(noon(date)));
  const clockText = onceEach((time: number) => clock.format(time));

  return {
    timeZone,
    /** `14:10` */
    clock: clockText,
    /** `14:50`, with its day where a session ends on another one; an end at midnight still belongs to the day before. */
    end: (start: number, end: number) =>
      dateOf(end - 1, timeZone) === dateOf(start, timeZone)
        ? clockText(end)
        : `${short(dateOf(end, timeZone))} ${clockText(end)}`,
    /** `Sat`, from `2022-07-30` */
    weekday: (date: string) => weekday.format(noon(date)),
    /** `Friday, 29 July`, from `2022-07-29` */
    day: onceEach((date: string) => dayLong.format(noon(date))),
    /** with the year */
    dayFull: onceEach((date: string) => dayFull.format(noon(date))),
    /** `Fri 29 Jul` */
    dayShort: short,
    /** `29–31 July 2022` */
    dates: dateRange,
    /** `China Standard Time` */
    zoneName: onceEach((time: number) => zoneName(part(longZone, time), timeZone)),
    /** `UTC+08:00` */
    zoneOffset: onceEach((time: number) => part(zoneOffset, time).replace('GMT', 'UTC')),
    list: (items: readonly string[]) => conjunction.format(items),
    languageName: (tag: string) => languageNames.of(tag) ?? tag,
    /** A language's name in itself, `中文`. */
    nativeName,
    date: (time: number) => dateOf(time, timeZone),
    minutes: minutesBetween,
  };
}

const part = (format: Intl.DateTimeFormat, time: number): string =>
  format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
