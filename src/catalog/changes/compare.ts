/** Two editions of a conference to what has changed from the one to the other. */
import { type Change, changeKinds } from '../schema/changes.ts';
import type { Catalog, Session } from '../model/catalog.ts';
import { differences } from './differences.ts';
import { placeOf, titleOf } from './snapshot.ts';

/**
 * Every change that a visitor would notice: by session, and for each in the order of `changeKinds`.
 * A session that has another id now is known by its aliases.
 */
export function compareCatalogs(before: Catalog, after: Catalog): Change[] {
  const pairs = pairSessions(before, after);
  const known = new Set(pairs.values());
  const removed = before.sessions.filter((session) => !pairs.has(session));
  const added = after.sessions.filter((session) => !known.has(session));
  return [
    ...[...pairs].flatMap(([was, is]) =>
      differences({ session: was, catalog: before }, { session: is, catalog: after }).map((difference) => ({
        session: is.id,
        ...difference,
      })),
    ),
    ...added.map((session) => ({
      session: session.id,
      kind: 'new' as const,
      before: {},
      after: { ...titleOf(session), ...placeOf(session, after) },
    })),
    ...removed.map((session) => ({
      session: session.id,
      kind: 'removed' as const,
      before: { ...titleOf(session), ...placeOf(session, before) },
      after: {},
    })),
  ].toSorted(bySession);
}

/** Each session as it was, with what it is now; no two become one. */
export function pairSessions(before: Catalog, after: Catalog): ReadonlyMap<Session, Session> {
  const byId = new Map(after.sessions.map((session) => [session.id, session]));
  const byAlias = new Map(after.redirects.map(({ alias, session }) => [alias, session]));
  const pairs = new Map<Session, Session>();
  const taken = new Set<Session>();
  for (const now of [byId, byAlias]) {
    for (const session of before.sessions) {
      const found = pairs.has(session) ? undefined : now.get(session.id);
      if (!found || taken.has(found)) continue;
      pairs.set(session, found);
      taken.add(found);
    }
  }
  return pairs;
}

function bySession(a: Change, b: Change): number {
  if (a.session !== b.session) return a.session < b.session ? -1 : 1;
  return changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
}
