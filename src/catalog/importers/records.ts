/** What is imported as the content files it makes: front matter and body, before any merging. */
import type { Entries } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';
import { webAddress } from '../schema/fields.ts';
import { readSpelling } from '../people/spellings.ts';
import { minutesBetween, parseTime } from '../text/time.ts';
import type { ImportedConference, ImportedLink, ImportedSession, ImportedSpeaker } from './imported.ts';
import { languageTag } from './kinds.ts';
import { given } from './merge-fields.ts';
import { wallTime } from './times.ts';

export const importedCollections = ['sessions', 'tracks', 'speakers'] as const;
export type ImportedCollection = (typeof importedCollections)[number];

export interface ImportedFile {
  readonly collection: ImportedCollection;
  readonly key: string;
  readonly id: string;
  readonly fields: Entries;
  /** Markdown. */
  readonly body: string;
}

/** Ids by the other system's keys. */
export interface Names extends Readonly<Record<ImportedCollection | 'rooms', ReadonlyMap<string, string>>> {
  /** Paths of photos by the keys of speakers. */
  readonly photos: ReadonlyMap<string, string>;
}

export function filesOf(imported: ImportedConference, names: Names, timeZone: string): ImportedFile[] {
  const apart = namesakes(imported.speakers);
  return [
    ...imported.sessions.map((session) => sessionFile(session, names, timeZone)),
    ...imported.tracks.map(({ key, title, chairs, body = '' }): ImportedFile => ({
      collection: 'tracks',
      key,
      id: names.tracks.get(key) ?? '',
      fields: given([
        ['title', title],
        ['trackchairs', some(chairs)],
      ]),
      body,
    })),
    ...imported.speakers.flatMap((speaker) => {
      const sessions = apart.has(speaker.key) ? sessionsOf(speaker, imported, names) : undefined;
      const file = speakerFile(speaker, names, sessions);
      // Who has nothing but a name needs no file.
      return Object.keys(file.fields).length > 1 || file.body !== '' ? [file] : [];
    }),
  ].filter(({ id }) => id !== '');
}

function sessionFile(session: ImportedSession, names: Names, timeZone: string): ImportedFile {
  const start = session.start === undefined ? undefined : wallTime(session.start, timeZone);
  return {
    collection: 'sessions',
    key: session.key,
    id: names.sessions.get(session.key) ?? '',
    fields: given([
      ['title', session.title],
      ['date', start ?? ''],
      ...lengthOf(session, start, timeZone),
      ['track', session.track === undefined ? undefined : names.tracks.get(session.track)],
      ['room', session.room === undefined ? undefined : names.rooms.get(session.room)],
      ['presenters', some(session.speakers.map(({ name }) => name))],
      ['stype', text(session.type)],
      ['kind', session.kind === 'talk' ? undefined : text(session.kind)],
      ['language', session.language === undefined ? undefined : languageTag(session.language)],
      ['level', text(session.level)],
      ['tags', some(session.tags)],
      ['speechLink', address(session.recording)],
      ['slides', address(session.slides)],
      ['stream', address(session.stream)],
      ['feedback', address(session.feedback)],
      ['links', linkList(session.links)],
      ['status', session.cancelled === true ? 'cancelled' : undefined],
    ]),
    body: session.body,
  };
}

/** Minutes, or the end where it is days away. */
function lengthOf(
  { start: written, end, minutes }: ImportedSession,
  start: string | undefined,
  timeZone: string,
): [string, Value | undefined][] {
  if (minutes !== undefined && minutes > 0) return [['duration', String(minutes)]];
  const [from, to] = [written, end].map((time) =>
    time === undefined ? undefined : parseTime(time, timeZone),
  );
  if (start === undefined || end === undefined || from === undefined || to === undefined || to <= from)
    return [];
  const length = minutesBetween(from, to);
  return length < 24 * 60 ? [['duration', String(length)]] : [['end', wallTime(end, timeZone)]];
}

function speakerFile(
  { key, name, aliases, links, biography = '' }: ImportedSpeaker,
  names: Names,
  sessions: readonly string[] | undefined,
): ImportedFile {
  return {
    collection: 'speakers',
    key,
    id: names.speakers.get(key) ?? '',
    fields: given([
      ['name', name],
      ['aliases', some(aliases)],
      ['photo', names.photos.get(key)],
      ['links', linkList(links)],
      ['sessions', some(sessions)],
    ]),
    body: biography,
  };
}

const sessionsOf = ({ key }: ImportedSpeaker, { sessions }: ImportedConference, names: Names): string[] =>
  sessions
    .filter(({ speakers }) => speakers.some((speaker) => speaker.key === key))
    .flatMap((session) => names.sessions.get(session.key) ?? []);

/** Keys of different people whose names could be one person's. */
function namesakes(speakers: readonly ImportedSpeaker[]): Set<string> {
  const byForm = new Map<string, Set<string>>();
  for (const { key, name, aliases = [] } of speakers) {
    for (const form of [name, ...aliases].flatMap(formsOf)) {
      byForm.set(form, (byForm.get(form) ?? new Set()).add(key));
    }
  }
  return new Set([...byForm.values()].filter(({ size }) => size > 1).flatMap((keys) => [...keys]));
}

/** The forms by which Lectern takes two names for one person's: in Chinese characters, and in other letters. */
export function formsOf(name: string): string[] {
  const { ideographic, alphabetic, joined } = readSpelling(name);
  return [ideographic, alphabetic, joined].filter((form) => form !== '');
}

const text = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const some = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list && list.length > 0 ? list : undefined;

/** An address that the schema takes as it is. */
export function address(url: string | undefined): string | undefined {
  const read = webAddress.safeParse(url ?? '');
  return read.success ? read.data : undefined;
}

function linkList(links: readonly ImportedLink[] | undefined): readonly Value[] | undefined {
  const seen = new Set<string>();
  const list = (links ?? []).flatMap(({ label, url }) => {
    const safe = address(url);
    if (safe === undefined || seen.has(safe)) return [];
    seen.add(safe);
    return [{ label: label === '' ? new URL(safe).hostname : label, url: safe }];
  });
  return list.length > 0 ? list : undefined;
}
