/** Sessions that are about the same things, by the words of their titles, topics and abstracts. */
import type { Catalog, Session } from '../model/catalog.ts';
import { byLikeness, createNearest } from './nearest.ts';
import { textSpaces } from './vectors.ts';

/** The sessions nearest to one, nearest first. */
export type RelatedTo = (session: Session) => readonly Session[];

/** More than a page shows, as some of them stand on it elsewhere. */
const most = 8;

/** Texts that have less in common only share a turn of phrase. */
const least = 0.05;

/** Texts are compared in each language that both have, and the one in which they are nearest counts. */
export function relateSessions(catalog: Catalog): RelatedTo {
  const { sessions } = catalog;
  const isWorthGoing = (index: number): boolean => {
    const session = sessions[index];
    return session !== undefined && session.kind !== 'break' && session.status !== 'cancelled';
  };
  const spaces = textSpaces(catalog).map((space) => createNearest(space, isWorthGoing, { most, least }));
  const related = new Map(
    sessions.map((session, index) => {
      const near = spaces.flatMap((nearest) => nearest(index)).toSorted(byLikeness);
      const others = new Set(near.flatMap((other) => sessions[other.index] ?? []));
      return [session, [...others].slice(0, most)] as const;
    }),
  );
  return (session) => related.get(session) ?? [];
}
