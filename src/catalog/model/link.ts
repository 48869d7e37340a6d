/** Records to the Catalog: ids become objects. What is wrong among the files is for checks/ to find. */
import type { Conference } from '../content/conference.ts';
import { isAddress } from '../content/path.ts';
import type { ContentRecord, PageRecord, SessionRecord, TrackRecord } from '../content/records.ts';
import {
  type Catalog,
  type FreePage,
  isScheduled,
  type Room,
  type Session,
  type SessionText,
  type SessionType,
  type Track,
} from './catalog.ts';
import { createDays } from './days.ts';
import { freeze } from './freeze.ts';
import { type Gathered, gatherRecords } from './gather.ts';
import { kindOf } from './kind.ts';
import type { NamedThing } from './name-table.ts';
import { readAliases } from './redirects.ts';
import { attach, createLists, type SessionLists } from './session-lists.ts';
import { type Placed, placeSessions } from './slots.ts';
import { linkSpeakers } from './speakers.ts';
import { byLanguage, type Translations } from './translations.ts';

/** Link the records of a conference, apart from those whose ids belong to another file. */
export const linkCatalog = (records: readonly ContentRecord[], conference: Conference): Catalog =>
  linkGathered(gatherRecords(records, conference));

/** @returns frozen, with all that hangs on it */
export function linkGathered(gathered: Gathered): Catalog {
  const { conference } = gathered;
  const lists = createLists();
  const tracks = trackFiles(gathered).map((files, index) => createTrack(files, index, lists));
  const trackById = new Map(tracks.map((track) => [track.id, track]));
  const rooms = gathered.rooms.things.map((thing) => createRoom(thing, trackById, lists));
  const roomById = new Map(rooms.map((room) => [room.id, room]));
  const typeById = new Map(gathered.types.things.map((thing) => [thing.id, createType(thing, conference)]));

  const placed = gathered.sessions.map((files): Placed => {
    const { track, room, stype, kind } = files.facts;
    const type = stype === undefined ? undefined : typeById.get(gathered.types.idOf(stype));
    return {
      files,
      track: track === undefined ? undefined : trackById.get(track),
      room: room === undefined ? undefined : roomById.get(gathered.rooms.idOf(room, track)),
      type,
      kind: kind ?? kindOf(type?.id, track),
    };
  });
  const slots = placeSessions(placed, conference);
  const people = linkSpeakers(gathered, lists);

  const sessions = placed
    .map(({ files, track, room, type, kind }): Session => {
      const { id, facts, all } = files;
      return {
        id,
        texts: byLanguage(files, sessionText),
        facts,
        slot: slots.get(id),
        track,
        room,
        type,
        language: facts.language ?? type?.language,
        kind,
        status: facts.status ?? 'confirmed',
        tags: facts.tags ?? [],
        aliases: [...new Set(all.flatMap(({ aliases = [] }) => aliases))],
        appearances: people.appearances.get(id) ?? [],
      };
    })
    .toSorted(byTime);
  for (const session of sessions) attach(session, lists);

  const listed = new Set(conference.rooms.map(({ id }) => id));
  return freeze({
    conference,
    days: createDays(sessions.filter(isScheduled), rooms),
    tracks,
    rooms: rooms.filter(({ id, sessions }) => sessions.length > 0 || listed.has(id)),
    speakers: people.speakers,
    sessions,
    redirects: readAliases(sessions).redirects,
    pages: gathered.pages.map(createPage),
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

function namedTrack(id: string, lang: string): Translations<TrackRecord> {
  const record: TrackRecord = {
    collection: 'tracks',
    path: `tracks/${id}.md`,
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
  const texts = byLanguage(files, ({ title, trackchairs = [], body }) => ({
    title,
    chairs: trackchairs,
    body,
  }));
  return { id, index, texts, sessions: lists.of('track', id) };
}

function createRoom(
  { id, name, track = '' }: NamedThing,
  tracks: ReadonlyMap<string, Track>,
  lists: SessionLists,
): Room {
  return { id, name, track: tracks.get(track), sessions: lists.of('room', id) };
}

function createType({ id, name }: NamedThing, { types }: Conference): SessionType {
  return { id, name, language: types.find((type) => type.id === id)?.language };
}

function createPage(files: Translations<PageRecord>): FreePage {
  return {
    id: files.id,
    texts: byLanguage(files, ({ title, description, body }) => ({ title, description, body })),
  };
}

/** In time order; where times are equal, and for what is not scheduled, by id. */
function byTime(a: Session, b: Session): number {
  const start = (a.slot?.start ?? Infinity) - (b.slot?.start ?? Infinity);
  if (start) return start;
  return a.id < b.id ? -1 : 1;
}
