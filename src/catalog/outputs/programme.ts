/** `/programme.json`: what cards of sessions show, for scripts, screens and badges. docs/programme-json.md describes the shape. */
import { isScheduled, type Session } from '../model/catalog.ts';
import { isoTime } from '../text/time.ts';
import { roomName, sessionCard, trackTag } from '../views/card.ts';
import type { ViewContext } from '../views/context.ts';
import { conferenceTitle } from '../views/page-head.ts';

export interface ProgrammeFile extends ProgrammeContent {
  /** Rises when a reader of the last one would no longer understand the file; new keys alone do not count. */
  readonly format: 1;
  /** Of the content: the same for as long as that is the same. */
  readonly build: string;
}

export type ProgrammeContent = ReturnType<typeof programmeContent>;
export type ProgrammeEntry = ProgrammeContent['sessions'][number];

/** @param digest a short text that differs for contents that differ */
export function programmeFile(view: ViewContext, digest: (text: string) => string): ProgrammeFile {
  const content = programmeContent(view);
  return { format: 1, build: digest(JSON.stringify(content)), ...content };
}

/** In one language, other languages' texts where one is missing. What goes without saying is left out, and with it its bytes. */
function programmeContent(view: ViewContext) {
  const { catalog, language } = view;
  return {
    language,
    title: conferenceTitle(view),
    timeZone: catalog.conference.timeZone,
    days: catalog.days.map(({ date }) => date),
    rooms: catalog.rooms.map((room) => ({ id: room.id, name: roomName(room, view) })),
    tracks: catalog.tracks.map((track) => {
      const { id, text, lang, hue } = trackTag(track, view);
      return { id, title: text, lang, hue };
    }),
    sessions: catalog.sessions.map((session) => programmeEntry(session, view)),
    moved: movedIds(catalog.sessions),
  };
}

function programmeEntry(session: Session, view: ViewContext) {
  const { timeZone } = view.catalog.conference;
  const { id, title, people, room, track, kind, status, language } = sessionCard(session, view);
  return {
    id,
    title: title.text,
    lang: title.lang,
    people: people.length > 0 ? people.map(({ text }) => text) : undefined,
    ...(isScheduled(session) && {
      day: session.slot.date,
      start: isoTime(session.slot.start, timeZone),
      minutes: view.format.minutes(session.slot.start, session.slot.end),
    }),
    room: room?.id,
    track: track?.id,
    kind: kind === 'talk' ? undefined : kind,
    status: status === 'confirmed' ? undefined : status,
    language,
  };
}

/** New ids by older ones, so that a star follows its session. */
function movedIds(sessions: readonly Session[]): Readonly<Record<string, string>> {
  const taken = new Set(sessions.map(({ id }) => id));
  const moved = sessions.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => !taken.has(alias)).map((alias) => [alias, id] as const),
  );
  return Object.fromEntries(moved);
}
