/** What things are called in one language of the conference: the same in pages, calendars, data and search. */
import type { RichText } from '../markdown/render.ts';
import type { LanguageRoutes, Routes } from '../routes.ts';
import { inLanguage, type Localized } from '../schema/fields.ts';
import { scriptLanguage } from '../text/scripts.ts';
import { createFormat, type Format } from '../text/format.ts';
import {
  type ByLanguage,
  type Catalog,
  type Room,
  type Session,
  type SessionText,
  type Speaker,
  textIn,
  type Track,
} from './catalog.ts';
import { createLinkedHtml } from './links/linked-html.ts';

/** The conference in one language: all that a view or an output is made from. */
export interface Wording {
  readonly catalog: Catalog;
  readonly language: string;
  readonly routes: Routes;
  /** Addresses in this language. */
  readonly to: LanguageRoutes;
  readonly format: Format;
  /** HTML of a text as a page in this language has it, its links leading to places of the site. */
  readonly htmlOf: (text: RichText) => string;
}

/** As much of it as a name in a language takes. */
export type Naming = Pick<Wording, 'catalog' | 'language'>;

/** @param language a BCP 47 tag of the conference's */
export function createWording(catalog: Catalog, language: string, routes: Routes): Wording {
  const format = createFormat(language, catalog.conference.timeZone);
  const htmlOf = createLinkedHtml(catalog, language, routes);
  return { catalog, language, routes, to: routes.in(language), format, htmlOf };
}

/** A text, with its language where that is not the page's. */
export interface Text {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface TextLink extends Text {
  readonly url: string;
}

/** Choose the text to show, and say so when it is in another language than the page. */
export function choose<T>(
  texts: ByLanguage<T>,
  { language, catalog }: Naming,
): { text: T; lang?: string | undefined } | undefined {
  const found = textIn(texts, language, catalog.conference);
  return found && { text: found.text, lang: foreign(found.language, language) };
}

/** A text's language, where a page has to say it. */
export const foreign = (language: string, pageLanguage: string): string | undefined =>
  language === pageLanguage ? undefined : language;

/** A text of the settings in the page's language, else in another one. */
export const say = (text: Localized, { language }: Pick<Naming, 'language'>): string =>
  inLanguage(text, language);

export const conferenceTitle = (naming: Naming): string => say(naming.catalog.conference.title, naming);

/** First and last day: as set, else those of the sessions. */
export function conferenceDates({ conference, days }: Catalog): { start: string; end: string } | undefined {
  const start = conference.start ?? days[0]?.date;
  const end = conference.end ?? days.at(-1)?.date ?? start;
  return start === undefined || end === undefined ? undefined : { start, end: end < start ? start : end };
}

/** "29–31 July 2022, World Trade Hall" */
export function whenAndWhere(wording: Wording): string {
  const dates = conferenceDates(wording.catalog);
  const { venue } = wording.catalog.conference;
  const parts = [dates && wording.format.dates(dates.start, dates.end), venue && say(venue.name, wording)];
  return parts.filter((part) => part !== undefined).join(', ');
}

export function sessionTitle(session: Session, wording: Naming): Text {
  const { text, lang } = choose(session.texts, wording) ?? { text: { title: session.id }, lang: undefined };
  return { text: text.title, lang };
}

export function trackTitle(track: Track, wording: Naming): Text {
  const { text, lang } = choose(track.texts, wording) ?? { text: { title: track.id }, lang: undefined };
  return { text: text.title, lang };
}

const HUES = 12;

/** One of the hues that styles give to tracks. */
export const trackHue = ({ index }: Track): number => index % HUES;

/** A room's name; where it is only unique in its track, with the track. */
export function roomName(room: Room, wording: Naming): string {
  const name = say(room.name, wording);
  return room.track ? `${trackTitle(room.track, wording).text} · ${name}` : name;
}

/** Where in the venue a room is, as far as the settings say. */
export const buildingAndFloor = ({ building, floor }: Room, wording: Wording): string[] =>
  [building, floor].flatMap((part) => (part ? [say(part, wording)] : []));

/** What to call someone on a page of this language. */
export function speakerName(speaker: Speaker, wording: Wording): Text {
  return nameText(choose(speaker.name, wording)?.text ?? speaker.slug, wording);
}

/** A name that may be in another script than the page's. */
export const nameText = (name: string, { language }: Wording): Text => ({
  text: name,
  lang: scriptLanguage(name, language),
});

/** What belongs to a session beside its text: in the page's language, else what a translation has. */
export function materialsOf(
  session: Session,
  { language, catalog }: Wording,
): Pick<SessionText, 'recording' | 'slides' | 'links'> {
  const texts = [language, ...catalog.conference.languages].flatMap((each) => session.texts[each] ?? []);
  return {
    recording: texts.find(({ recording }) => recording !== undefined)?.recording,
    slides: texts.find(({ slides }) => slides !== undefined)?.slides,
    links: texts.find(({ links }) => links.length > 0)?.links ?? [],
  };
}
