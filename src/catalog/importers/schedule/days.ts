/** When the days of a schedule begin, where its nights belong to the evenings before. */
import { clockOf, dateOf, parseTime } from '../../text/time.ts';
import type { ScheduleDay, ScheduleFile } from './file.ts';

const USUAL = '06:00';

/** @returns wall time such as `06:00`, or nothing where days are those of the calendar */
export function dayStartOf(
  { days, dayChange, generator }: Pick<ScheduleFile, 'days' | 'dayChange' | 'generator'>,
  timeZone: string,
): string | undefined {
  const written = /^\d{2}:\d{2}/.exec(dayChange ?? '')?.[0];
  if (written !== undefined) return isMorning(written) ? written : undefined;
  // Lectern's own days begin when the conference's do.
  if (generator === 'lectern') {
    const [start] = days.flatMap((day) => clock(day.start, timeZone) ?? []);
    return start !== undefined && isMorning(start) ? start : undefined;
  }
  const times = days.flatMap((day) => timesOf(day, timeZone));
  const nights = times.filter(({ isNight }) => isNight).map(({ clock }) => clock);
  if (nights.length === 0) return undefined;
  const latest = nights.toSorted().at(-1) ?? '';
  const earliest =
    times
      .filter(({ isNight }) => !isNight)
      .map(({ clock }) => clock)
      .toSorted()
      .at(0) ?? '12:00';
  if (latest >= earliest) return undefined;
  if (latest < USUAL && USUAL <= earliest) return USUAL;
  return isMorning(earliest) ? earliest : USUAL;
}

/** Midnight is where the calendar's days begin. */
const isMorning = (time: string): boolean => time > '00:00' && time < '12:00';

function timesOf({ date, events }: ScheduleDay, timeZone: string): { clock: string; isNight: boolean }[] {
  return events.flatMap((event) => {
    const time = event.date === undefined ? undefined : parseTime(event.date, timeZone);
    return time === undefined
      ? []
      : [{ clock: clockOf(time, timeZone), isNight: dateOf(time, timeZone) > date }];
  });
}

function clock(text: string | undefined, timeZone: string): string | undefined {
  const time = text === undefined ? undefined : parseTime(text, timeZone);
  return time === undefined ? undefined : clockOf(time, timeZone);
}
