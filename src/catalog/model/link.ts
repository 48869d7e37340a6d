/** Records to the Catalog: ids become objects. What is wrong among the files is for checks/ to find. */
import type { Changes } from '../content/changes-file.ts';
import type { Conference } from '../content/conference.ts';
import { CONFERENCE_FILE, isAddress } from '../content/path.ts';
import { placeIn } from '../content/problems.ts';
import type { ContentRecord, PageRecord, SessionRecord, TrackRecord } from '../content/records.ts';
import {
  type Catalog,
  type FreePage,
  isScheduled,
  type Photo,
  type Room,
  type Session,
  type SessionText,
  type SessionType,
  type Track,
} from './catalog.ts';
import { createDays } from './days.ts';
import { freeze } from './freeze.ts';
import type { SessionFacts } from './facts.ts';
import { type Gathered, gatherRecords } from './gather.ts';
import { kindOf } from './kind.ts';
import type { NamedThing } from './name-table.ts';
import { listed } from './parts.ts';
import { readAliases } from './redirects.ts';
import { attach, createLists, type SessionLists } from './session-lists.ts';
import { type Placed, placeSessions } from './slots.ts';
import { linkSpeakers } from './speakers.ts';
import { byLanguage, type Translations } from './translations.ts';

/** Link the records of a conference, apart from those whose ids belong to another file. */
export const linkCatalog = (
  records: readonly ContentRecord[],
  conference: Conference,
  changes?: Changes,
): Catalog => linkGathered(gatherRecords(records, conference), changes);

/** @returns frozen, with all that hangs on it */
export function linkGathered(gathered: Gathered, changes?: Changes): Catalog {
  const { conference } = gathered;
  const lists = createLists();
  const tracks = trackFiles(gathered).map((files, index) => createTrack(files, index, lists));
  const trackById = new Map(tracks.map((track) => [track.id, track]));
  const rooms = gathered.rooms.things.map((thing) => createRoom(thing, trackById, lists, conference));
  const roomById = new Map(rooms.map((room) => [room.id, room]));
  const typeById = new Map(gathered.types.things.map((thing) => [thing.id, createType(thing, conference)]));

  const factsById = new Map(gathered.sessions.map(({ id, facts }) => [id, facts]));
  const placed = gathered.sessions.map((files): Placed => {
    const whole = gathered.parts.wholeOf.get(files.id);
    const { track, stype, kind } = files.facts;
    const room = roomOf(files.facts, gathered) ?? roomOf(factsById.get(whole ?? ''), gathered);
    const type = stype === undefined ? undefined : typeById.get(gathered.types.idOf(stype));
    return {
      files,
      track: track === undefined ? undefined : trackById.get(track),
      room: room === undefined ? undefined : roomById.get(room),
      whole,
      type,
      kind: kind ?? kindOf(type?.id, track),
    };
  });
  const slots = placeSessions(placed, conference);
  const people = linkSpeakers(gathered, lists);

  const linked = new Map<string, Session>();
  // Wholes first, as their parts lead to them.
  for (const { files, track, room, type, kind, whole } of placed.toSorted(wholesFirst)) {
    const { id, facts, all } = files;
    const status = facts.status ?? 'confirmed';
    const takesPlace = status !== 'cancelled';
    linked.set(id, {
      id,
      texts: byLanguage(files, sessionText),
      facts,
      slot: slots.get(id),
      track,
      room,
      type,
      language: facts.language ?? type?.language,
      kind,
      status,
      tags: facts.tags ?? [],
      labels: gathered.labels.of(facts.labels),
      partOf: whole === undefined ? undefined : linked.get(whole),
      parts: lists.of('part', id),
      stream: facts.stream ?? (takesPlace ? room?.stream : undefined),
      chat: facts.chat,
      feedback: facts.feedback ?? (takesPlace && kind !== 'break' ? feedbackOn(id, conference) : undefined),
      aliases: [...new Set(all.flatMap(({ aliases = [] }) => aliases))],
      appearances: people.appearances.get(id) ?? [],
    });
  }
  const sessions = [...linked.values()].toSorted(byTime);
  for (const session of sessions) attach(session, lists);

  const listedRooms = new Set(conference.rooms.map(({ id }) => id));
  return freeze({
    conference,
    days: createDays(listed(sessions.filter(isScheduled)), rooms),
    tracks,
    rooms: rooms.filter(({ id, sessions }) => sessions.length > 0 || listedRooms.has(id)),
    speakers: people.speakers,
    sessions,
    redirects: readAliases(sessions).redirects,
    pages: gathered.pages.map(createPage),
    changes,
  });
}

function sessionText(record: SessionRecord): SessionText {
  const { title, abstract, speechLink, slides, links = [], path, places } = record;
  return { title, abstract, recording: speechLink, slides, links, path, places };
}

/** A folder of nothing but sessions still has tracks: those that the sessions name, under their ids. */
function trackFiles({ tracks, sessions, conference }: Gathered): readonly Translations<TrackRecord>[] {
  if (tracks.length > 0) return tracks;
  const ids = new Set(sessions.flatMap(({ facts }) => facts.track ?? []).filter(isAddress));
  return [...ids].toSorted().map((id) => namedTrack(id, conference.languages[0]));
}

const NO_FILE = '';

function namedTrack(id: string, lang: string): Translations<TrackRecord> {
  const record: TrackRecord = {
    collection: 'tracks',
    path: NO_FILE,
    id,
    lang,
    places: {},
    title: id,
    body: { html: '', text: '' },
  };
  return { id, lead: record, all: [record] };
}

function createTrack(files: Translations<TrackRecord>, index: number, lists: SessionLists): Track {
  const { id } = files;
  const texts = byLanguage(files, ({ title, trackchairs = [], body, path }) => ({
    title,
    chairs: trackchairs,
    body,
    path: path === NO_FILE ? undefined : path,
  }));
  return { id, index, texts, sessions: lists.of('track', id) };
}

function createRoom(
  { id, name, track = '' }: NamedThing,
  tracks: ReadonlyMap<string, Track>,
  lists: SessionLists,
  conference: Conference,
): Room {
  const listed = conference.rooms.find((room) => room.id === id);
  const { building, floor, planAt, capacity, stream, note } = listed ?? {};
  return {
    ...{ id, name, track: tracks.get(track) },
    ...{ building, floor, plan: planOf(listed, conference), planAt, capacity, stream, note },
    sessions: lists.of('room', id),
  };
}

function planOf(room: Conference['rooms'][number] | undefined, conference: Conference): Photo | undefined {
  if (room?.plan === undefined) return undefined;
  return { src: room.plan, place: placeIn({ ...conference, path: CONFERENCE_FILE }, `plan of ${room.id}`) };
}

/** Where visitors say what they think of a session. */
const feedbackOn = (id: string, { feedback }: Conference): string | undefined =>
  feedback?.replaceAll('{id}', encodeURIComponent(id));

function createType({ id, name }: NamedThing, { types }: Conference): SessionType {
  return { id, name, language: types.find((type) => type.id === id)?.language };
}

function createPage(files: Translations<PageRecord>): FreePage {
  return {
    id: files.id,
    texts: byLanguage(files, ({ title, description, body, path }) => ({ title, description, body, path })),
  };
}

/** The id of the room that a file names. */
function roomOf(facts: SessionFacts | undefined, { rooms }: Gathered): string | undefined {
  return facts?.room === undefined ? undefined : rooms.idOf(facts.room, facts.track);
}

const wholesFirst = (a: Placed, b: Placed): number =>
  Number(a.whole !== undefined) - Number(b.whole !== undefined);

/** In time order; where times are equal, and for what is not scheduled, by id. */
function byTime(a: Session, b: Session): number {
  const start = (a.slot?.start ?? Infinity) - (b.slot?.start ?? Infinity);
  if (start) return start;
  return a.id < b.id ? -1 : 1;
}
