/** A session as it stands in lists: title, people, room, and no more. */
import { isScheduled, type ScheduledSession, type Session, type Track } from '../model/catalog.ts';
import {
  choose,
  nameText,
  roomName,
  sessionTitle,
  type Text,
  type TextLink,
  trackHue,
  trackTitle,
  type Wording,
} from '../model/wording.ts';
import { slotAnchor } from '../routes.ts';
import type { Format } from '../text/format.ts';
import { isoTime } from '../text/time.ts';

/** An instant with its text in conference time, for `<time datetime>`. */
export interface TimeText {
  readonly datetime: string;
  readonly text: string;
}

export interface SlotText {
  readonly start: TimeText;
  readonly end: TimeText;
  /** Calendar day at the venue, `2026-07-29`. */
  readonly date: string;
  readonly dayShort: string;
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

/** Make a card. Views take it from their context, which makes each once. */
export function createCard(session: Session, wording: Wording): SessionCard {
  return {
    id: session.id,
    url: wording.to.session(session.id),
    title: sessionTitle(session, wording),
    slot: isScheduled(session) ? slotText(session, wording) : undefined,
    people: session.appearances.map(({ name, speaker }) =>
      nameText(choose(name, wording)?.text ?? speaker.slug, wording),
    ),
    track: session.track && trackTag(session.track, wording),
    room: session.room && { id: session.room.id, text: roomName(session.room, wording) },
    kind: session.kind,
    status: session.status,
    language: session.language,
  };
}

export function slotText({ slot }: ScheduledSession, { format }: Wording): SlotText {
  return {
    start: timeText(slot.start, format),
    end: endText(slot, format),
    date: slot.date,
    dayShort: format.dayShort(slot.date),
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

export function trackTag(track: Track, wording: Wording): TrackTag {
  const { text, lang } = trackTitle(track, wording);
  return { id: track.id, text, lang, url: wording.to.track(track.id), hue: trackHue(track) };
}

/** Where the grid shows a session. */
export const gridAddress = ({ id, slot }: ScheduledSession, { to }: Wording): string =>
  `${to.day(slot.date)}#${slotAnchor(encodeURIComponent(id))}`;
