/** Records to the Catalog: ids become objects, and what only shows among several files becomes known. */
import type { Conference } from '../content/conference.ts';
import { isAddress } from '../content/path.ts';
import { problem, type Problem, sortProblems } from '../content/problems.ts';
import type {
  ContentRecord,
  PageRecord,
  SessionRecord,
  SpeakerRecord,
  TrackRecord,
} from '../content/records.ts';
import { kinds } from '../schema/session.ts';
import {
  type ByLanguage,
  type Catalog,
  type Day,
  type FreePage,
  isScheduled,
  type Lane,
  type Room,
  type ScheduledSession,
  type Session,
  type SessionKind,
  type SessionText,
  type SessionType,
  type Track,
} from './catalog.ts';
import { checkCatalog } from '../checks/timetable.ts';
import { trackProblems, typeProblems } from '../checks/references.ts';
import { disagreements, fact, groupTranslations, type Translations } from './facts.ts';
import { createNameTable, type NamedThing } from './names-of-things.ts';
import { attach, createLists, type SessionLists } from './session-lists.ts';
import { type Placed, placeSessions } from './slots.ts';
import { linkSpeakers } from './speakers.ts';

export interface Linked {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/**
 * Link all records of a conference.
 * @returns the Catalog without the files that are in error, and every problem that one file does not show by itself
 */
export function linkCatalog(all: readonly ContentRecord[], conference: Conference): Linked {
  const { unique, problems } = withoutDuplicates(all);
  const { languages } = conference;
  const group = <R extends ContentRecord>(records: readonly R[]): Translations<R>[] =>
    groupTranslations(records, languages);
  const sessionGroups = group(
    unique.filter((record): record is SessionRecord => record.collection === 'sessions'),
  );
  const trackFiles = group(unique.filter((record): record is TrackRecord => record.collection === 'tracks'));
  const trackGroups = trackFiles.length > 0 ? trackFiles : group(namedTracks(sessionGroups, languages[0]));
  const speakerGroups = group(
    unique.filter((record): record is SpeakerRecord => record.collection === 'speakers'),
  );
  const pageGroups = group(unique.filter((record): record is PageRecord => record.collection === 'pages'));

  const roomTable = createNameTable(
    sessionGroups,
    'room',
    conference.rooms,
    languages,
    conference.roomsPerTrack,
  );
  const typeTable = createNameTable(sessionGroups, 'stype', conference.types, languages);
  const trackIds = new Set(trackGroups.map(({ id }) => id));

  const lists = createLists();
  const tracks = trackGroups.map((group, index) => createTrack(group, index, lists));
  const trackById = new Map(tracks.map((track) => [track.id, track]));
  const rooms = roomTable.things.map((thing) => createRoom(thing, trackById, lists));
  const roomById = new Map(rooms.map((room) => [room.id, room]));
  const types = new Map(typeTable.things.map((thing) => [thing.id, createType(thing, conference)]));

  const placed = sessionGroups.map((session): Placed => {
    const track = fact(session, 'track');
    const room = fact(session, 'room');
    const stype = fact(session, 'stype');
    return {
      session,
      track: track !== undefined && trackIds.has(track) ? track : undefined,
      room: room === undefined ? undefined : roomTable.idOf(room, track),
      kind: kindOf(fact(session, 'kind'), stype === undefined ? undefined : typeTable.idOf(stype), track),
    };
  });
  const slots = placeSessions(placed, conference);
  const people = linkSpeakers(sessionGroups, speakerGroups, languages, lists);

  const sessions = placed.map(({ session, track, room, kind }): Session => {
    const stype = fact(session, 'stype');
    const type = stype === undefined ? undefined : types.get(typeTable.idOf(stype));
    return {
      id: session.id,
      texts: byLanguage(session.all, sessionText),
      slot: slots.get(session.id),
      track: track === undefined ? undefined : trackById.get(track),
      room: room === undefined ? undefined : roomById.get(room),
      type,
      language: fact(session, 'language') ?? type?.language,
      kind,
      status: fact(session, 'status') ?? 'confirmed',
      level: fact(session, 'level'),
      tags: fact(session, 'tags') ?? [],
      aliases: [...new Set(session.all.flatMap(({ aliases = [] }) => aliases))],
      appearances: people.appearances.get(session.id) ?? [],
    };
  });
  const ordered = sessions.toSorted(byTime);
  for (const session of ordered) attach(session, lists);

  const scheduled = ordered.filter(isScheduled);
  const catalog: Catalog = {
    conference,
    days: createDays(scheduled, rooms),
    tracks,
    rooms: rooms.filter(
      (room) => room.sessions.length > 0 || conference.rooms.some(({ id }) => id === room.id),
    ),
    speakers: people.speakers,
    sessions: ordered,
    pages: pageGroups.map(createPage),
  };
  problems.push(
    ...sessionGroups.flatMap((session) => [
      ...trackProblems(session, new Set(trackFiles.map(({ id }) => id))),
      ...typeProblems(session, conference, new Set(conference.types.map(({ id }) => id)), typeTable.idOf),
      ...disagreements(session, conference, roomTable, typeTable),
    ]),
    ...people.problems,
    ...checkCatalog(catalog),
  );
  return { catalog: freeze(catalog), problems: sortProblems(problems) };
}

/** Two files with one id would overwrite each other; on some hosts the case of letters makes no difference. */
function withoutDuplicates(records: readonly ContentRecord[]): {
  unique: ContentRecord[];
  problems: Problem[];
} {
  const owner = new Map<string, ContentRecord>();
  const spelling = new Map<string, ContentRecord>();
  const problems: Problem[] = [];
  for (const record of records.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const key = `${record.collection}/${record.id.toLowerCase()}/${record.lang}`;
    const item = `${record.collection}/${record.id.toLowerCase()}`;
    const namesake = spelling.get(item);
    // A translation in other letters would be a session of its own, in the same place.
    const first = namesake && namesake.id !== record.id ? namesake : owner.get(key);
    spelling.set(item, namesake ?? record);
    if (first)
      problems.push(
        problem('duplicate-id', { path: record.path, line: 1, column: 1 }, undefined, record.id, first.path),
      );
    else owner.set(key, record);
  }
  return { unique: [...owner.values()], problems };
}

function byLanguage<R extends ContentRecord, T>(
  records: readonly R[],
  make: (record: R) => T,
): ByLanguage<T> {
  return Object.fromEntries(records.map((record) => [record.lang, make(record)]));
}

function sessionText({
  title,
  abstract,
  speechLink,
  slides,
  links = [],
  path,
  places,
}: SessionRecord): SessionText {
  return { title, abstract, recording: speechLink, slides, links, path, places };
}

/** What a session is, where its file does not say: a type or track may be called after it, as `chinese-panel`, `keynote`. */
function kindOf(
  written: SessionKind | undefined,
  type: string | undefined,
  track: string | undefined,
): SessionKind {
  if (written) return written;
  const words = [type, track].flatMap((id) => (id ?? '').split('-')).map((word) => word.replace(/s$/, ''));
  return kinds.toReversed().find((kind) => words.includes(kind)) ?? 'talk';
}

/** A folder of nothing but sessions still has tracks: those that the sessions name, under their ids. */
function namedTracks(sessions: readonly Translations<SessionRecord>[], lang: string): TrackRecord[] {
  const ids = new Set(sessions.flatMap((session) => fact(session, 'track') ?? []).filter(isAddress));
  return [...ids].map((id) => ({
    collection: 'tracks',
    path: `tracks/${id}.md`,
    id,
    lang,
    places: {},
    title: id,
    body: { html: '', text: '' },
  }));
}

function createTrack({ id, all }: Translations<TrackRecord>, index: number, lists: SessionLists): Track {
  const texts = byLanguage(all, ({ title, trackchairs = [], body }) => ({
    title,
    chairs: trackchairs,
    body,
  }));
  return { id, index, texts, sessions: lists.of('track', id) };
}

function createRoom(
  { id, name, track }: NamedThing,
  tracks: ReadonlyMap<string, Track>,
  lists: SessionLists,
): Room {
  return {
    id,
    name,
    track: track === undefined ? undefined : tracks.get(track),
    sessions: lists.of('room', id),
  };
}

function createType({ id, name }: NamedThing, { types }: Conference): SessionType {
  return { id, name, language: types.find((type) => type.id === id)?.language };
}

function createPage({ id, all }: Translations<PageRecord>): FreePage {
  return { id, texts: byLanguage(all, ({ title, description, body }) => ({ title, description, body })) };
}

/** In time order; where times are equal, and for what is not scheduled, by id. */
function byTime(a: Session, b: Session): number {
  const start = (a.slot?.start ?? Infinity) - (b.slot?.start ?? Infinity);
  if (start) return start;
  return a.id < b.id ? -1 : 1;
}

function createDays(sessions: readonly ScheduledSession[], rooms: readonly Room[]): Day[] {
  return [...Map.groupBy(sessions, ({ slot }) => slot.date)].map(([date, day]) => ({
    date,
    sessions: day,
    lanes: lanesOf(day, rooms),
  }));
}

/** Rooms in their order; then tracks, for sessions that have no room. */
function lanesOf(day: readonly ScheduledSession[], rooms: readonly Room[]): Lane[] {
  const used = new Set(day.map(({ room }) => room));
  const tracks = new Set(day.flatMap(({ room, track }) => (!room && track ? [track] : [])));
  const lanes: Lane[] = [
    ...rooms.filter((room) => used.has(room)).map((room) => ({ room })),
    ...[...tracks].map((track) => ({ track })),
  ];
  // Where a room's name is only unique inside its track, the track decides the order of both.
  const rank = ({ room, track }: Lane): number => (room ? room.track : track)?.index ?? -1;
  const id = ({ room }: Lane): string => (room?.track ? room.id : '');
  return lanes.toSorted((a, b) => rank(a) - rank(b) || (id(a) < id(b) ? -1 : Number(id(a) > id(b))));
}

/** Freeze the whole graph: pages share it, and none may change it for the next. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
