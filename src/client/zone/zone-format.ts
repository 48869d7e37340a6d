/** Times and dates in a zone, written as the server writes those of the conference. */
import { dateStyles } from '../../catalog/text/date-styles.ts';
import { zoneName } from '../../catalog/text/zone-name.ts';
import { createIsoTime, createOffset } from './zone-time.ts';

export type ZoneFormat = ReturnType<typeof createZoneFormat>;

/**
 * @param language a BCP 47 tag
 * @param timeZone an IANA name
 */
export function createZoneFormat(language: string, timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone });
  const clock = format(dateStyles.clock);
  const weekday = format({ weekday: 'short' });
  const dayLong = format(dateStyles.dayLong);
  const dayFull = format(dateStyles.dayFull);
  const dayShort = format(dateStyles.dayShort);
  const longZone = format({ timeZoneName: 'long' });
  const offset = createOffset(timeZone);
  const iso = createIsoTime(timeZone);
  return {
    timeZone,
    /** `2022-07-30T14:10:00+08:00` */
    iso,
    /** `2022-07-30` */
    date: (time: number) => iso(time).slice(0, 10),
    /** `14:10` */
    clock: (time: number) => clock.format(time),
    /** `Sat` */
    weekday: (time: number) => weekday.format(time),
    /** `Saturday, 30 July` */
    day: (time: number) => dayLong.format(time),
    /** with the year */
    dayFull: (time: number) => dayFull.format(time),
    /** `Sat 30 Jul` */
    dayShort: (time: number) => dayShort.format(time),
    /** `China Standard Time` */
    name: (time: number) => {
      const name = longZone.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      return zoneName(name, timeZone);
    },
    /** `UTC+08:00` */
    offset: (time: number) => `UTC${offset(time)}`,
  };
}
