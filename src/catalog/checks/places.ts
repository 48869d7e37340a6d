import type { Place } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Session, SessionText } from '../model/catalog.ts';

/** Where a file says something, else its beginning. */
export const placeIn = (
  { places, path }: Pick<SessionRecord | SessionText, 'places' | 'path'>,
  key: string,
): Place => places[key] ?? { path, line: 1, column: 1 };

/** The first of the session's files that has the key. */
export function placeOf(session: Session, key: string): Place {
  const places = Object.values(session.texts).map((text) => text?.places[key]);
  return places.find((place) => place !== undefined) ?? { path: pathOf(session), line: 1, column: 1 };
}

export const pathOf = (session: Session): string =>
  Object.values(session.texts)[0]?.path ?? `sessions/${session.id}.md`;
