/** Names in session files that lead nowhere. */
import type { Conference } from '../content/conference.ts';
import { nearest } from '../text/nearest.ts';
import { type Place, problem, type Problem } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Localized } from '../schema/fields.ts';
import type { Translations } from '../model/facts.ts';

/** A session should be in a track that there is. */
export function trackProblems(
  { all }: Translations<SessionRecord>,
  trackIds: ReadonlySet<string>,
): Problem[] {
  const known = [...trackIds].join(', ');
  return all.flatMap((record) => {
    const { track, kind, places, path } = record;
    const place: Place = places['track'] ?? places['title'] ?? { path, line: 1, column: 1 };
    if (track !== undefined) {
      return trackIds.has(track)
        ? []
        : [problem('unknown-track', place, 'track', track, nearest(track, trackIds) ?? '', known)];
    }
    // A conference without tracks needs none, and neither does lunch.
    if (trackIds.size === 0 || kind === 'break' || kind === 'social') return [];
    return [problem('no-track', place, 'track', known)];
  });
}

/** A session should be of a type that conference.yaml lists, where it lists any. */
export function typeProblems(
  { all }: Translations<SessionRecord>,
  { types }: Conference,
  listed: ReadonlySet<string>,
  idOf: (name: string) => string,
): Problem[] {
  if (types.length === 0) return [];
  const names = types.flatMap(({ name }: { name: Localized }) => Object.values(name));
  return all.flatMap(({ stype, places, path }) => {
    if (stype === undefined || listed.has(idOf(stype))) return [];
    const place = places['stype'] ?? { path, line: 1, column: 1 };
    return [problem('unknown-type', place, 'stype', stype, nearest(stype, names) ?? '', names.join(', '))];
  });
}
