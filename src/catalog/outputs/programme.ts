/** `/programme.json`: what cards of sessions show, for scripts, screens and badges. docs/programme-json.md describes the shape. */
import { isScheduled, type Session } from '../model/catalog.ts';
import {
  choose,
  conferenceTitle,
  materialsOf,
  roomName,
  say,
  sessionTitle,
  trackHue,
  trackTitle,
  type Wording,
} from '../model/wording.ts';
import { walkingIn } from '../model/walking.ts';
import { isoTime } from '../text/time.ts';

export interface ProgrammeFile extends ProgrammeContent {
  /** Rises when a reader of the last one would no longer understand the file; new keys alone do not count. */
  readonly format: 1;
  /** Of the content: the same for as long as that is the same. */
  readonly build: string;
}

export type ProgrammeContent = ReturnType<typeof programmeContent>;
export type ProgrammeEntry = ProgrammeContent['sessions'][number];

/** @param digest a short text that differs for contents that differ */
export function programmeFile(wording: Wording, digest: (text: string) => string): ProgrammeFile {
  const content = programmeContent(wording);
  return { format: 1, build: digest(JSON.stringify(content)), ...content };
}

/** In one language, other languages' texts where one is missing. What goes without saying is left out, and with it its bytes. */
function programmeContent(wording: Wording) {
  const { catalog, language } = wording;
  const { timeZone, dayStart, notice, venue } = catalog.conference;
  const labels = catalog.conference.labels.map(({ id, name, mark }) => ({
    id,
    name: say(name, wording),
    mark,
  }));
  return {
    language,
    title: conferenceTitle(wording),
    notice: notice && say(notice, wording),
    venue:
      venue && [venue.name, venue.address].flatMap((text) => (text ? [say(text, wording)] : [])).join(', '),
    timeZone,
    dayStart: dayStart === '00:00' ? undefined : dayStart,
    days: catalog.days.map(({ date }) => date),
    walking: walkingIn(wording),
    rooms: catalog.rooms.map((room) => ({
      id: room.id,
      name: roomName(room, wording),
      building: room.building && say(room.building, wording),
    })),
    labels: labels.length > 0 ? labels : undefined,
    tracks: catalog.tracks.map((track) => {
      const { text, lang } = trackTitle(track, wording);
      return { id: track.id, title: text, lang, hue: trackHue(track) };
    }),
    sessions: catalog.sessions.map((session) => programmeEntry(session, wording)),
    /** New ids by older ones, so that a star follows its session. */
    moved: Object.fromEntries(catalog.redirects.map(({ alias, session }) => [alias, session.id])),
  };
}

function programmeEntry(session: Session, wording: Wording) {
  const { timeZone } = wording.catalog.conference;
  const { id, appearances, room, track, kind, status, language, labels, partOf } = session;
  const title = sessionTitle(session, wording);
  const people = appearances.map(({ name, speaker }) => choose(name, wording)?.text ?? speaker.slug);
  return {
    id,
    title: title.text,
    lang: title.lang,
    people: people.length > 0 ? people : undefined,
    ...(isScheduled(session) && {
      day: session.slot.date,
      start: isoTime(session.slot.start, timeZone),
      minutes: wording.format.minutes(session.slot.start, session.slot.end),
    }),
    room: room?.id,
    track: track?.id,
    kind: kind === 'talk' ? undefined : kind,
    status: status === 'confirmed' ? undefined : status,
    language,
    labels: labels.length > 0 ? labels.map((label) => label.id) : undefined,
    recorded: materialsOf(session, wording).recording === undefined ? undefined : true,
    partOf: partOf?.id,
  };
}
