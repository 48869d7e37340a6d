/** Sessions that take place inside another one: lightning talks, posters. */
import { isScheduled, type ScheduledSession, type Session, standsAlone } from './catalog.ts';
import type { SessionFiles } from './gather.ts';

export interface Parts {
  /** The id of the whole, by the ids of its parts. No whole is a part itself. */
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedPart[];
}

/** A session that names a whole which cannot be its, and which therefore stands for itself. */
export interface RefusedPart {
  readonly session: SessionFiles;
  readonly whole: string;
  /** `part`: the whole is a part of something else itself. `circle`: the two are parts of each other, or the session one of itself. */
  readonly why: 'circle' | 'part';
}

/** @param sessions by id */
export function readParts(sessions: readonly SessionFiles[]): Parts {
  const written = new Map(sessions.map(({ id, facts }) => [id, facts.partOf]));
  const wholeOf = new Map<string, string>();
  const refused: RefusedPart[] = [];
  for (const session of sessions) {
    const whole = session.facts.partOf;
    if (whole === undefined || !written.has(whole)) continue;
    const next = written.get(whole);
    if (whole === session.id || next === session.id) refused.push({ session, whole, why: 'circle' });
    else if (next !== undefined && next !== whole && written.has(next))
      refused.push({ session, whole, why: 'part' });
    else wholeOf.set(session.id, whole);
  }
  return { wholeOf, refused };
}

/** The session in whose place the grid shows it: a part stands in its whole, where that has a time. */
export const cellOf = (session: ScheduledSession): ScheduledSession =>
  session.partOf && isScheduled(session.partOf) ? session.partOf : session;

/** The sessions that a list has a line for: a part without a time of its own stands on the page of its whole, if that is there. */
export function listed<S extends Session>(sessions: readonly S[]): S[] {
  const all = new Set<Session>(sessions);
  return sessions.filter((session) => standsAlone(session) || !session.partOf || !all.has(session.partOf));
}
