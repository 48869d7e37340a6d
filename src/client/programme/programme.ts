/** The programme that all scripts go by, read from `/programme.json`. */
import type { ProgrammeEntry, ProgrammeFile } from '../../catalog/outputs/programme.ts';
import type { LanguageRoutes } from '../../catalog/routes.ts';
import { scriptLanguage } from '../../catalog/text/scripts.ts';
import type { RowCard } from '../dom/session-row.ts';

export interface ProgrammeSession extends RowCard {
  /** Calendar day that it is listed under; absent until the session is scheduled. */
  readonly day?: string | undefined;
  /** The name alone is not unique. */
  readonly roomId?: string | undefined;
  readonly trackId?: string | undefined;
  /** That its room is in. */
  readonly building?: string | undefined;
  /** Id of the session that it takes place inside of. */
  readonly partOf?: string | undefined;
  readonly labels: readonly ProgrammeLabel[];
  /** That it is given in, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Whether there is a recording. */
  readonly recorded: boolean;
}

export interface ProgrammeLabel {
  readonly id: string;
  /** One or two signs. */
  readonly mark: string;
  readonly text: string;
}

export interface Programme {
  /** Changes when anything else does. */
  readonly build: string;
  /** Of the conference. */
  readonly title: string;
  /** Of its texts, a BCP 47 tag. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The venue's wall time at which days begin, `06:00`. */
  readonly dayStart: string;
  /** What the conference says to everybody. */
  readonly notice?: string | undefined;
  /** By id, in the order of the programme. */
  readonly sessions: ReadonlyMap<string, ProgrammeSession>;
  /** Name and address of where it takes place. */
  readonly venue?: string | undefined;
  /** Names of rooms by id. */
  readonly roomNames: ReadonlyMap<string, string>;
  /** Minutes on foot between two buildings; absent where nobody said. */
  readonly walking?: ProgrammeFile['walking'];
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
  const labels = new Map((file.labels ?? []).map(({ id, mark, name }) => [id, { id, mark, text: name }]));
  const sessions = file.sessions.map((entry): ProgrammeSession => {
    const track = tracks.get(entry.track ?? '');
    const room = rooms.get(entry.room ?? '');
    return {
      id: entry.id,
      url: to.session(entry.id),
      title: { text: entry.title, lang: entry.lang },
      people: (entry.people ?? []).map((text) => ({ text, lang: scriptLanguage(text, file.language) })),
      room: room?.name,
      roomId: room?.id,
      building: room?.building,
      track: track?.title,
      trackId: track?.id,
      hue: track?.hue,
      kind: entry.kind ?? 'talk',
      status: entry.status ?? 'confirmed',
      labels: (entry.labels ?? []).flatMap((id) => labels.get(id) ?? []),
      recorded: entry.recorded ?? false,
      language: entry.language,
      partOf: entry.partOf,
      time: timeOf(entry),
      day: entry.day,
    };
  });
  return {
    build: file.build,
    title: file.title,
    language: file.language,
    timeZone: file.timeZone,
    dayStart: file.dayStart ?? '00:00',
    notice: file.notice,
    sessions: new Map(sessions.map((session) => [session.id, session])),
    venue: file.venue,
    roomNames: new Map(file.rooms.map(({ id, name }) => [id, name])),
    walking: file.walking,
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
