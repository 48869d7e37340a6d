import { type Place, topOf } from '../content/problems.ts';
import type { Session, Speaker } from '../model/catalog.ts';

/** The first of the session's files that has the key. */
export function placeOf(session: Session, key: string): Place {
  const places = Object.values(session.texts).map((text) => text?.places[key]);
  return places.find((place) => place !== undefined) ?? topOf(pathOf(session));
}

export const pathOf = (session: Session): string =>
  Object.values(session.texts)[0]?.path ?? `sessions/${session.id}.md`;

/** What a session calls a person. */
export function nameIn(session: Session, { slug }: Speaker): string {
  const appearance = session.appearances.find(({ speaker }) => speaker.slug === slug);
  return Object.values(appearance?.name ?? {})[0] ?? slug;
}
