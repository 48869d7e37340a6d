/** The programme that all scripts go by, read from `/programme.json`. */
import type { ProgrammeEntry, ProgrammeFile } from '../../catalog/outputs/programme.ts';
import type { LanguageRoutes } from '../../catalog/routes.ts';
import { scriptLanguage } from '../../catalog/text/scripts.ts';
import type { RowCard } from '../dom/session-row.ts';

export interface ProgrammeSession extends RowCard {
  /** Calendar day that it is listed under; absent until the session is scheduled. */
  readonly day?: string | undefined;
  /** The id of the session that it is a part of. */
  readonly partOf?: string | undefined;
}

export interface Programme {
  /** Of the conference. */
  readonly title: string;
  /** Names of rooms, in the order of the conference. */
  readonly rooms: readonly string[];
  /** By id, in the order of the programme. */
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
  /** New ids by older ones. */
  readonly moved: ReadonlyMap<string, string>;
}

const FORMAT: ProgrammeFile['format'] = 1;
const MINUTE = 60_000;

/** @throws for what is no programme, or one of a format that only scripts of another version know */
export function readProgramme(file: unknown, to: LanguageRoutes): Programme {
  if (!isProgramme(file)) throw new Error('This is not a programme of a known format.');
  const rooms = new Map(file.rooms.map((room) => [room.id, room]));
  const tracks = new Map(file.tracks.map((track) => [track.id, track]));
  const sessions = file.sessions.map((entry): ProgrammeSession => {
    const track = tracks.get(entry.track ?? '');
    return {
      id: entry.id,
      url: to.session(entry.id),
      title: { text: entry.title, lang: entry.lang },
      people: (entry.people ?? []).map((text) => ({ text, lang: scriptLanguage(text, file.language) })),
      room: rooms.get(entry.room ?? '')?.name,
      track: track?.title,
      hue: track?.hue,
      kind: entry.kind ?? 'talk',
      status: entry.status ?? 'confirmed',
      time: timeOf(entry),
      day: entry.day,
      partOf: entry.partOf,
    };
  });
  return {
    title: file.title,
    rooms: file.rooms.map(({ name }) => name),
    sessions: new Map(sessions.map((session) => [session.id, session])),
    moved: new Map(Object.entries(file.moved)),
  };
}

const isProgramme = (file: unknown): file is ProgrammeFile =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === FORMAT;

function timeOf({ start, minutes }: ProgrammeEntry): ProgrammeSession['time'] {
  if (start === undefined || minutes === undefined) return undefined;
  const begin = Date.parse(start);
  return { start: begin, end: begin + minutes * MINUTE };
}
