/** Names in session files that lead nowhere. */
import { placeIn, problem, type Problem, type ProblemKind } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Gathered } from '../model/gather.ts';
import { nearest } from '../text/nearest.ts';

/** A session should be in a track that there is, unless it is in none. */
export function unknownTracks({ sessions, tracks }: Gathered): Problem[] {
  const ids = new Set(tracks.map(({ id }) => id));
  const unknown = filesOf(sessions).filter(({ track }) => track !== undefined && !ids.has(track));
  return unknownNames('unknown-track', 'track', unknown, [...ids]);
}

/** A session should be of a type that conference.yaml lists, where it lists any. */
export function unknownTypes({ sessions, types, conference }: Gathered): Problem[] {
  if (conference.types.length === 0) return [];
  const ids = new Set(conference.types.map(({ id }) => id));
  const unknown = filesOf(sessions).filter(({ stype }) => stype !== undefined && !ids.has(types.idOf(stype)));
  const names = conference.types.flatMap(({ name }) => Object.values(name));
  return unknownNames('unknown-type', 'stype', unknown, names);
}

/** So many files with one name each have a line of their own; more have one together. */
const FEW = 3;

function unknownNames(
  kind: ProblemKind,
  key: 'track' | 'stype',
  files: readonly SessionRecord[],
  known: readonly string[],
): Problem[] {
  return [...Map.groupBy(files, (file) => file[key] ?? '')].flatMap(([name, own]) => {
    const values = [name, nearest(name, known) ?? '', known.join(', ')];
    const [first] = own;
    if (!first || own.length <= FEW)
      return own.map((file) => problem(kind, placeIn(file, key), key, ...values));
    return [problem(kind, placeIn(first, key), key, ...values, String(own.length - 1))];
  });
}

const filesOf = (sessions: Gathered['sessions']): SessionRecord[] => sessions.flatMap(({ all }) => all);
