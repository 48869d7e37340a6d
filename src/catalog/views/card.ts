/** A session as it stands in lists: title, people, room, and no more. */
import { type CurrentChanges, newsOf, type NewsKind } from '../changes/current.ts';
import {
  isScheduled,
  type Label,
  type ScheduledSession,
  type Session,
  type Track,
} from '../model/catalog.ts';
import { cellOf } from '../model/parts.ts';
import {
  choose,
  materialsOf,
  nameText,
  roomName,
  say,
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
  /** Where the time is on another calendar day than the conference day that it is listed under. */
  readonly day?: DayMark | undefined;
}

/** A calendar day beside a time. */
export interface DayMark {
  /** `Sat` */
  readonly seen: string;
  /** `Saturday, 30 July` */
  readonly heard: string;
}

export interface SpanText {
  readonly start: TimeText;
  readonly end: TimeText;
  /** Calendar day at the venue on which it begins, `2026-07-29`. */
  readonly date: string;
  readonly dayShort: string;
}

export interface SlotText extends SpanText {
  /** The conference days that it stands in, divided by spaces, where they are several. */
  readonly days?: string | undefined;
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
  readonly level?: string | undefined;
  readonly tags: readonly string[];
  readonly labels: readonly LabelText[];
  /** Whether it can be watched afterwards. */
  readonly recorded: boolean;
  /** What has changed about it, as far as its status does not say that; the weightiest first. */
  readonly changes: readonly NewsKind[];
}

/** A label by its mark, with its name for the legend and for who hears the page. */
export interface LabelText {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
}

/** Make a card. Views take it from their context, which makes each once. */
export function createCard(session: Session, wording: Wording, changes?: CurrentChanges): SessionCard {
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
    level: session.facts.level,
    tags: session.tags,
    labels: session.labels.map((label) => labelText(label, wording)),
    recorded: materialsOf(session, wording).recording !== undefined,
    changes: newsOf(session, changes),
  };
}

export const labelText = ({ id, mark, name }: Label, wording: Wording): LabelText => ({
  id,
  mark,
  text: say(name, wording),
});

export function slotText({ slot: { start, end, dates } }: ScheduledSession, { format }: Wording): SlotText {
  return {
    ...spanText(start, end, format),
    days: dates.length > 1 ? dates.join(' ') : undefined,
    minutes: format.minutes(start, end),
  };
}

/** From one instant to another, in milliseconds since 1970 each. */
export function spanText(start: number, end: number, format: Format): SpanText {
  const date = format.date(start);
  return {
    start: timeText(start, format),
    end: { datetime: isoTime(end, format.timeZone), text: format.end(start, end) },
    date,
    dayShort: format.dayShort(date),
  };
}

const timeText = (time: number, format: Format): TimeText => ({
  datetime: isoTime(time, format.timeZone),
  text: format.clock(time),
});

/** A time in the list or grid of a conference day, marked where the night or an earlier day has another date. */
export function timeUnder(day: string, time: number, format: Format): TimeText {
  const date = format.date(time);
  const text = timeText(time, format);
  return date === day ? text : { ...text, day: { seen: format.weekday(date), heard: format.day(date) } };
}

export function trackTag(track: Track, wording: Wording): TrackTag {
  const { text, lang } = trackTitle(track, wording);
  return { id: track.id, text, lang, url: wording.to.track(track.id), hue: trackHue(track) };
}

/** Where the grid shows a session. */
export function gridAddress(session: ScheduledSession, { to }: Wording): string {
  const { id, slot } = cellOf(session);
  return `${to.day(slot.date)}#${slotAnchor(encodeURIComponent(id))}`;
}
