/** A session as it stands in lists: title, people, room, and no more. */
import type { Format } from '../text/format.ts';
import {
  isScheduled,
  type Room,
  type ScheduledSession,
  type Session,
  type Speaker,
  type Track,
} from '../model/catalog.ts';
import { slotAnchor } from '../routes.ts';
import { isoTime } from '../text/time.ts';
import { choose, say, scriptLanguage, type Text, type TextLink, type ViewContext } from './context.ts';

/** An instant with its text in conference time, for `<time datetime>`. */
export interface TimeText {
  readonly datetime: string;
  readonly text: string;
}

export interface SlotText {
  readonly start: TimeText;
  readonly end: TimeText;
  readonly date: string;
  readonly day: string;
  readonly minutes: number;
}

export interface TrackTag extends TextLink {
  readonly id: string;
  /** One of the hues of styles/hues.css. */
  readonly hue: number;
}

export interface SessionCard {
  readonly id: string;
  readonly url: string;
  readonly title: Text;
  readonly slot?: SlotText | undefined;
  readonly people: readonly Text[];
  readonly track?: TrackTag | undefined;
  readonly room?: (Text & { readonly id: string }) | undefined;
  readonly kind: Session['kind'];
  readonly status: Session['status'];
  /** Spoken language, a BCP 47 tag. */
  readonly language?: string | undefined;
}

export const HUES = 12;

export function sessionCard(session: Session, context: ViewContext): SessionCard {
  const { language, to } = context;
  return {
    id: session.id,
    url: to.session(session.id),
    title: sessionTitle(session, context),
    slot: isScheduled(session) ? slotText(session, context) : undefined,
    people: session.appearances.map((appearance) => {
      const text = choose(appearance.name, context)?.text ?? appearance.speaker.slug;
      return { text, lang: scriptLanguage(text, language) };
    }),
    track: session.track && trackTag(session.track, context),
    room: session.room && { id: session.room.id, text: roomName(session.room, context) },
    kind: session.kind,
    status: session.status,
    language: session.language,
  };
}

export function sessionTitle(session: Session, context: ViewContext): Text {
  const { text, lang } = choose(session.texts, context) ?? { text: { title: session.id }, lang: undefined };
  return { text: text.title, lang };
}

export function slotText({ slot }: ScheduledSession, { format }: ViewContext): SlotText {
  return {
    start: timeText(slot.start, format),
    end: endText(slot, format),
    date: slot.date,
    day: format.day(slot.date),
    minutes: format.minutes(slot.start, slot.end),
  };
}

/** With its day, where a session ends on another one; an end at midnight still belongs to the day before. */
function endText({ end, date }: ScheduledSession['slot'], format: Format): TimeText {
  const text = timeText(end, format);
  return format.date(end - 1) === date
    ? text
    : { ...text, text: `${format.dayShort(format.date(end))} ${text.text}` };
}

export const timeText = (time: number, format: Format): TimeText => ({
  datetime: isoTime(time, format.timeZone),
  text: format.clock(time),
});

export function trackTag(track: Track, context: ViewContext): TrackTag {
  const { text, lang } = choose(track.texts, context) ?? { text: { title: track.id }, lang: undefined };
  return { id: track.id, text: text.title, lang, url: context.to.track(track.id), hue: track.index % HUES };
}

export const trackTitle = (track: Track, context: ViewContext): string => trackTag(track, context).text;

/** A room's name; where it is only unique in its track, with the track. */
export function roomName(room: Room, context: ViewContext): string {
  const name = say(room.name, context);
  return room.track ? `${trackTitle(room.track, context)} · ${name}` : name;
}

/** What to call someone on a page of this language. */
export function speakerName(speaker: Speaker, context: ViewContext): Text {
  const name = choose(speaker.name, context);
  const text = name?.text ?? speaker.slug;
  return { text, lang: scriptLanguage(text, context.language) };
}

/** Where the grid shows a session. */
export const gridAddress = ({ id, slot }: ScheduledSession, { to }: ViewContext): string =>
  `${to.day(slot.date)}#${slotAnchor(encodeURIComponent(id))}`;
