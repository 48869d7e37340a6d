/** What every page says of itself to browsers, search engines and previews. */
import { say, type ViewContext } from './context.ts';
import type { LanguageRoutes } from '../routes.ts';
import type { Catalog } from '../model/catalog.ts';

export interface PageHead {
  /** With the conference's name, for the window's title. */
  readonly title: string;
  /** Alone, for previews that show the site's name beside it. */
  readonly shortTitle: string;
  readonly siteName: string;
  /** At most 160 characters. */
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** The same page in each language, absolute. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** The same page in each language, for the language switch. */
  readonly languages: readonly {
    readonly lang: string;
    readonly url: string;
    readonly name: string;
    readonly current: boolean;
  }[];
  readonly type: 'website' | 'article' | 'profile';
  /** Kept out of search engines and the sitemap. */
  readonly noIndex: boolean;
}

export interface PageFacts {
  readonly title?: string;
  readonly description: string;
  readonly address: (to: LanguageRoutes) => string;
  readonly type?: PageHead['type'];
  readonly noIndex?: boolean;
}

const DESCRIPTION_LENGTH = 160;

export function pageHead(
  { title, description, address, type = 'website', noIndex = false }: PageFacts,
  context: ViewContext,
): PageHead {
  const { catalog, language, routes, format } = context;
  const siteName = conferenceTitle(context);
  const languages = catalog.conference.languages.map((lang) => ({ lang, url: address(routes.in(lang)) }));
  return {
    title: title === undefined ? siteName : `${title} · ${siteName}`,
    shortTitle: title ?? siteName,
    siteName,
    description: excerpt(description, DESCRIPTION_LENGTH),
    canonical: routes.absolute(address(context.to)),
    alternates: languages.map(({ lang, url }) => ({ lang, url: routes.absolute(url) })),
    languages: languages.map((each) => ({
      ...each,
      name: nativeName(each.lang),
      current: each.lang === format.language && each.lang === language,
    })),
    type,
    noIndex,
  };
}

export const conferenceTitle = (context: ViewContext): string =>
  say(context.catalog.conference.title, context);

/** A language's name in itself, `中文`. Every page asks for all of them, and looking one up is slow. */
function nativeName(tag: string): string {
  const name = nativeNames.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  nativeNames.set(tag, name);
  return name;
}

const nativeNames = new Map<string, string>();

/** The beginning of a text on one line, cut between words (or anywhere, where a script has no spaces). */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.4 ? cut.slice(0, space) : cut).replace(/[\s,;:，；：、.。]+$/, '')}…`;
}

/** First and last day: as set, else those of the sessions. */
export function conferenceDates({ conference, days }: Catalog): { start: string; end: string } | undefined {
  const start = conference.start ?? days[0]?.date;
  const end = conference.end ?? days.at(-1)?.date ?? start;
  return start === undefined || end === undefined ? undefined : { start, end: end < start ? start : end };
}

/** "29–31 July 2022, World Trade Hall" */
export function whenAndWhere(context: ViewContext): string {
  const dates = conferenceDates(context.catalog);
  const { venue } = context.catalog.conference;
  const parts = [dates && context.format.dates(dates.start, dates.end), venue && say(venue.name, context)];
  return parts.filter((part) => part !== undefined).join(', ');
}
