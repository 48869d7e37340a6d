import { problem, type Problem } from '../content/problems.ts';
import type { Catalog } from '../model/catalog.ts';
import { nearest } from '../text/nearest.ts';

/** Changes of sessions that nobody knows; what was removed is known to its entry alone. */
export function unknownChanges({ changes, sessions, redirects }: Catalog): Problem[] {
  const ids = new Set([...sessions.map(({ id }) => id), ...redirects.map(({ alias }) => alias)]);
  return (changes?.entries ?? [])
    .filter(({ session, kind }) => kind !== 'removed' && !ids.has(session))
    .map(({ session, place }) =>
      problem('unknown-change', place, 'session', session, nearest(session, ids) ?? ''),
    );
}
