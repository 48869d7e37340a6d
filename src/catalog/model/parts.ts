/** Sessions that take place inside another one: lightning talks, posters. */
import type { SessionFiles } from './gather.ts';

export interface Parts {
  /** The id of the whole, by the ids of its parts. No whole is a part itself. */
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedPart[];
}

/** A session whose `partOf` cannot be followed, and which therefore stands for itself. */
export interface RefusedPart {
  readonly session: SessionFiles;
  readonly whole: string;
  /** `part`: the whole is a part of something else. `circle`: the two are parts of each other, or the session one of itself. */
  readonly why: 'unknown' | 'circle' | 'part';
}

/** @param sessions by id */
export function readParts(sessions: readonly SessionFiles[]): Parts {
  const written = new Map(sessions.map(({ id, facts }) => [id, facts.partOf]));
  const wholeOf = new Map<string, string>();
  const refused: RefusedPart[] = [];
  for (const session of sessions) {
    const whole = session.facts.partOf;
    if (whole === undefined) continue;
    const next = written.get(whole);
    if (!written.has(whole)) refused.push({ session, whole, why: 'unknown' });
    else if (whole === session.id || next === session.id) refused.push({ session, whole, why: 'circle' });
    else if (next !== undefined && next !== whole && written.has(next))
      refused.push({ session, whole, why: 'part' });
    else wholeOf.set(session.id, whole);
  }
  return { wholeOf, refused };
}
