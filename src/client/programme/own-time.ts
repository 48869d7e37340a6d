import type { ProgrammeSession } from './programme.ts';

/** A part of another session that is at the same time is said by its whole. */
export function hasOwnTime(
  { partOf, time }: ProgrammeSession,
  all: ReadonlyMap<string, ProgrammeSession>,
): boolean {
  const whole = all.get(partOf ?? '');
  return whole === undefined || whole.time?.start !== time?.start || whole.time?.end !== time?.end;
}
