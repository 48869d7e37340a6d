/** The linked conference: what pages and feeds are made from. Everything is read-only and in a settled order. */
import type { Changes } from '../content/changes-file.ts';
import type { Conference } from '../content/conference.ts';
import type { RichText } from '../markdown/render.ts';
import type { Place } from '../content/problems.ts';
import type { Link, Localized, SessionLink } from '../schema/fields.ts';
import type { kinds, statuses } from '../schema/session.ts';
import type { Span } from '../text/span.ts';
import type { SessionFacts } from './facts.ts';

/** Something written in one or more of the conference's languages. */
export type ByLanguage<T> = Readonly<Partial<Record<string, T>>>;

export interface Catalog {
  readonly conference: Conference;
  /** In time order; days without sessions are not among them. */
  readonly days: readonly Day[];
  /** By id. */
  readonly tracks: readonly Track[];
  /** As listed in conference.yaml, then by first use. */
  readonly rooms: readonly Room[];
  /** By slug. */
  readonly speakers: readonly Speaker[];
  /** In time order; unscheduled ones last, by id. */
  readonly sessions: readonly Session[];
  readonly redirects: readonly Redirect[];
  /** By id. */
  readonly pages: readonly FreePage[];
  /** As they are written down, which may be longer ago than the sessions' last edit. */
  readonly changes?: Changes | undefined;
}

export type SessionKind = (typeof kinds)[number];
export type SessionStatus = (typeof statuses)[number];

export interface Session {
  readonly id: string;
  readonly texts: ByLanguage<SessionText>;
  /** What the files say together, with names and ids as they are written; the fields below are what comes of them. */
  readonly facts: SessionFacts;
  /** Absent until the programme team has placed the session. */
  readonly slot?: Slot | undefined;
  readonly track?: Track | undefined;
  readonly room?: Room | undefined;
  readonly type?: SessionType | undefined;
  /** Spoken language, a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly kind: SessionKind;
  readonly status: SessionStatus;
  readonly tags: readonly string[];
  /** In the order of conference.yaml. */
  readonly labels: readonly Label[];
  /** The session that it is a part of, which is no part itself. */
  readonly partOf?: Session | undefined;
  /** In time order. */
  readonly parts: readonly Session[];
  /** Address at which it can be watched while it takes place: its own, else its room's. */
  readonly stream?: string | undefined;
  /** Address of the conversation about it. */
  readonly chat?: string | undefined;
  /** Address at which visitors say what they think of it. */
  readonly feedback?: string | undefined;
  /** Older ids as written; `Catalog.redirects` has those whose addresses lead here. */
  readonly aliases: readonly string[];
  /** In billing order. */
  readonly appearances: readonly Appearance[];
}

/** An older id of a session, whose address leads to it. */
export interface Redirect {
  readonly alias: string;
  readonly session: Session;
}

export interface SessionText {
  readonly title: string;
  readonly abstract: RichText;
  readonly recording?: string | undefined;
  readonly slides?: string | undefined;
  readonly links: readonly SessionLink[];
  readonly path: string;
  /** Where the values of front matter keys stand. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A place in the timetable. */
export interface Slot extends Span {
  /** Whether nobody wrote the length, so that it follows from the timetable. */
  readonly inferred: boolean;
  /** The conference day that it begins in, `2026-07-29`. */
  readonly date: string;
  /** Every conference day that it stands in, `date` first; more than one where it lasts over several. */
  readonly dates: readonly string[];
}

export type ScheduledSession = Session & { readonly slot: Slot };
export const isScheduled = (session: Session): session is ScheduledSession => session.slot !== undefined;

/** Whether it has a time of its own, and is not just a part of another session. */
export const standsAlone = ({ partOf, facts }: Session): boolean => !partOf || facts.start !== undefined;

/** What organisers mark sessions with, such as "not recorded". */
export interface Label {
  readonly id: string;
  readonly name: Localized;
  /** One or two signs for where the name has no space. */
  readonly mark: string;
}

export interface Track {
  readonly id: string;
  readonly texts: ByLanguage<{
    readonly title: string;
    readonly chairs: readonly string[];
    readonly body: RichText;
    /** Nothing for a track that only sessions name. */
    readonly path?: string | undefined;
  }>;
  /** Position among the tracks, from which pages take its hue. */
  readonly index: number;
  /** In time order. */
  readonly sessions: readonly Session[];
}

export interface Room {
  readonly id: string;
  readonly name: Localized;
  /** The track that the name is only unique in. */
  readonly track?: Track | undefined;
  readonly building?: Localized | undefined;
  readonly floor?: Localized | undefined;
  /** An image of the content folder that shows where the room is. */
  readonly plan?: Photo | undefined;
  /** Where the room is on its plan, in per cent of its width and height. */
  readonly planAt?: readonly [x: number, y: number] | undefined;
  /** People that it holds. */
  readonly capacity?: number | undefined;
  /** Address at which what takes place in it can be watched. */
  readonly stream?: string | undefined;
  readonly note?: Localized | undefined;
  /** In time order. */
  readonly sessions: readonly Session[];
}

export interface SessionType {
  readonly id: string;
  readonly name: Localized;
  readonly language?: string | undefined;
}

/** A conference day: it begins at `dayStart`, and what is later in the night belongs to it. */
export interface Day {
  readonly date: string;
  /** In time order: those that go on from the days before, then those that begin. Parts without a time of their own are not among them. */
  readonly sessions: readonly ScheduledSession[];
  readonly lanes: readonly Lane[];
}

/** A column of a day's grid: a room, or a track where sessions have no rooms. */
export type Lane =
  { readonly room: Room; readonly track?: undefined } | { readonly track: Track; readonly room?: undefined };

export interface Speaker {
  readonly slug: string;
  readonly name: ByLanguage<string>;
  /** Every way sessions spell the name, and the aliases. */
  readonly spellings: readonly string[];
  /** What biographies call the person: often the name in Latin letters, sometimes no name at all. To search by, not to print. */
  readonly alsoCalled: readonly string[];
  readonly biography: ByLanguage<RichText>;
  readonly photo?: Photo | undefined;
  readonly links: readonly Link[];
  /** Of the files in `speakers/`; most people have none. */
  readonly paths: ByLanguage<string>;
  /** In time order. */
  readonly sessions: readonly Session[];
}

/** A photo as content names it: `images/...` in the content folder, or an https address. */
export interface Photo {
  readonly src: string;
  readonly place: Place;
}

/** Whether a photo is on another host. */
export const isRemote = (src: string): boolean => /^(https?:)?\/\//i.test(src);

/** A speaker in a session. */
export interface Appearance {
  readonly speaker: Speaker;
  /** As each language's file spells it. */
  readonly name: ByLanguage<string>;
  /** What this session's speakers section says; the speaker's own biography otherwise. */
  readonly biography: ByLanguage<RichText>;
  readonly photo?: Photo | undefined;
}

export interface FreePage {
  readonly id: string;
  readonly texts: ByLanguage<{
    readonly title: string;
    readonly description?: string | undefined;
    readonly body: RichText;
    readonly path: string;
  }>;
}

/** A text in the language asked for, else in the first of the conference's languages that has one. */
export function textIn<T>(
  texts: ByLanguage<T>,
  language: string,
  { languages }: Pick<Conference, 'languages'>,
): { readonly text: T; readonly language: string } | undefined {
  for (const candidate of [language, ...languages]) {
    const text = texts[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  return undefined;
}
