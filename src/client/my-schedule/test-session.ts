import type { ProgrammeSession } from '../programme/programme.ts';

const MINUTE = 60_000;

/** A session that tests are not about. @param minutes from when to when, since the first day began */
export function aSession(
  id: string,
  minutes?: readonly [number, number],
  more: Partial<ProgrammeSession> = {},
): ProgrammeSession {
  const time = minutes && { start: minutes[0] * MINUTE, end: minutes[1] * MINUTE };
  return {
    id,
    url: `/sessions/${id}.html`,
    title: { text: id.toUpperCase() },
    people: [],
    kind: 'talk',
    status: 'confirmed',
    labels: [],
    recorded: false,
    time,
    day: time && new Date(time.start).toISOString().slice(0, 10),
    ...more,
  };
}
