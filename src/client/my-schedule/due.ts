/** When to remind of what. */
import { REMINDER_MINUTES } from '../../catalog/text/reminder-minutes.ts';
import type { ProgrammeSession } from '../programme/programme.ts';

const MINUTE = 60_000;

/** What may be stored or chosen, which is no reminder when it is no number of the choices. */
export const readReminderMinutes = (value: unknown): number | undefined =>
  REMINDER_MINUTES.find((minutes) => minutes === Number(value));

/** Those that take place and begin within so many minutes, the next first. */
export function sessionsDue(
  mine: readonly ProgrammeSession[],
  minutes: number,
  now: number,
): readonly ProgrammeSession[] {
  const due = mine.flatMap((session) =>
    session.time && session.status !== 'cancelled' && isSoon(session.time.start - now, minutes)
      ? [{ session, start: session.time.start }]
      : [],
  );
  return due.toSorted((a, b) => a.start - b.start).map(({ session }) => session);
}

const isSoon = (left: number, minutes: number): boolean => left > 0 && left <= minutes * MINUTE;
