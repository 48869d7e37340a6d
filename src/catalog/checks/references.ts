/** Names in session files that lead nowhere. */
import { placeIn, problem, type Problem, type ProblemKind } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Gathered } from '../model/gather.ts';
import { clearlyMeant, nearest } from '../text/nearest.ts';
import { eachOrOnce } from './each-or-once.ts';

/** A session should be in a track that there is, unless it is in none. */
export function unknownTracks({ sessions, tracks }: Gathered): Problem[] {
  const ids = new Set(tracks.map(({ id }) => id));
  const unknown = mentions(sessions, ({ track }) => track).filter(({ name }) => !ids.has(name));
  return unknownNames('unknown-track', 'track', unknown, [...ids]);
}

/** A session should be of a type that conference.yaml lists, where it lists any. */
export function unknownTypes({ sessions, types, conference }: Gathered): Problem[] {
  if (conference.types.length === 0) return [];
  const ids = new Set(conference.types.map(({ id }) => id));
  const unknown = mentions(sessions, ({ stype }) => stype).filter(({ name }) => !ids.has(types.idOf(name)));
  const names = conference.types.flatMap(({ name }) => Object.values(name));
  return unknownNames('unknown-type', 'stype', unknown, names);
}

/** A session should be marked with what conference.yaml lists. */
export function unknownLabels({ sessions, labels, conference }: Gathered): Problem[] {
  // A list that is there but could not be read has been reported already.
  if (conference.labels.length === 0 && 'labels' in conference.places) return [];
  const unknown = mentions(sessions, (file) => file.labels).filter(({ name }) => !labels.has(name));
  return unknownNames(
    'unknown-label',
    'labels',
    unknown,
    conference.labels.map(({ id }) => id),
  );
}

/** A part should name a session that there is. */
export function unknownWholes({ sessions }: Gathered): Problem[] {
  const ids = new Set(sessions.map(({ id }) => id));
  const unknown = mentions(sessions, ({ partOf }) => partOf).filter(({ name }) => !ids.has(name));
  return unknownNames('unknown-whole', 'partOf', unknown, [...ids]);
}

/**
 * A room that is all but one of those that conference.yaml lists is misspelt, and would get a column of its own. Any other
 * may be left out of the list.
 */
export function unknownRooms({ sessions, rooms, conference }: Gathered): Problem[] {
  const ids = new Set(conference.rooms.map(({ id }) => id));
  const names = conference.rooms.flatMap(({ id, name = { '': id } }) => Object.values(name));
  const inTracks = sessions.flatMap(({ all, facts }) => all.map((file) => ({ file, track: facts.track })));
  const unlisted = inTracks.flatMap(({ file, track }) =>
    file.room === undefined || ids.has(rooms.idOf(file.room, file.track ?? track))
      ? []
      : [{ file, name: file.room }],
  );
  return unknownNames('unknown-room', 'room', unlisted, names).filter(({ misspelt }) => misspelt);
}

/** A file with a name that it gives under a key. */
interface Mention {
  readonly file: SessionRecord;
  readonly name: string;
}

function mentions(
  sessions: Gathered['sessions'],
  namesIn: (file: SessionRecord) => string | readonly string[] | undefined,
): Mention[] {
  const files = sessions.flatMap(({ all }) => all);
  return files.flatMap((file) => [namesIn(file) ?? []].flat().map((name) => ({ file, name })));
}

/** So many files with one name each have a line of their own; more have one together. */
const FEW = 3;

/** For so many unknown names the nearest known one is looked up; among thousands it would take minutes. */
const MOST_SOUGHT = 50;

function unknownNames(
  kind: ProblemKind,
  key: 'track' | 'stype' | 'labels' | 'partOf' | 'room',
  unknown: readonly Mention[],
  known: readonly string[],
): Problem[] {
  const all = known.join(', ');
  return [...Map.groupBy(unknown, ({ name }) => name)].flatMap(([name, own], index) => {
    const isSought = index < MOST_SOUGHT;
    const meant = isSought ? clearlyMeant(name, known) : undefined;
    const values = [name, meant ?? (isSought ? (nearest(name, known) ?? '') : ''), all];
    return eachOrOnce(own, FEW, ({ file }, more) => ({
      ...problem(kind, placeIn(file, key), key, ...values, more),
      ...(meant !== undefined && { misspelt: { written: name, meant } }),
    }));
  });
}
