/** `/feed.xml`: the sessions as RSS 2.0, newest change first. https://www.rssboard.org/rss-specification */
import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Session } from '../model/catalog.ts';
import {
  choose,
  conferenceTitle,
  say,
  sessionTitle,
  speakerName,
  trackTitle,
  whenAndWhere,
  type Wording,
} from '../model/wording.ts';
import { escapeMarkup } from '../text/escape.ts';
import { excerpt } from '../text/excerpt.ts';
import { timeAndPlace } from './calendar/calendars.ts';

export type FeedWord = 'feed.title' | 'calendar.cancelled';

export interface FeedSources {
  readonly t: (word: FeedWord, values?: Readonly<Record<string, string>>) => string;
  /** Milliseconds since 1970; nothing for what has no history. */
  readonly changedAt: (session: Session) => number | undefined;
}

/** Readers ask again and again for all of it; what is older, they have. */
const MOST_ITEMS = 100;
const EXCERPT_LENGTH = 300;
/** Minutes after which a reader may ask again. */
const TTL = 60;

/** What `rss` of @astrojs/rss makes the feed from. It knows no clock: without a history, nothing has a date. */
export function feedOptions(wording: Wording, { t, changedAt }: FeedSources): RSSOptions {
  const { catalog, language, routes, to } = wording;
  const home = routes.absolute(to.home());
  const dated = catalog.sessions.map((session) => ({ session, time: changedAt(session) }));
  // What changed with one commit, or has no history, stays in the order of the programme.
  const newest = dated.toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0)).slice(0, MOST_ITEMS);
  const [last] = newest;
  return {
    title: feedTitle(wording, t),
    description: conferenceDescription(wording),
    site: home,
    trailingSlash: false,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      // @astrojs/rss would take the slash from its end.
      element('link', home),
      element('language', language),
      last?.time === undefined ? '' : element('lastBuildDate', new Date(last.time).toUTCString()),
      element('ttl', String(TTL)),
      `<atom:link href="${escapeMarkup(routes.absolute(to.feed()))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: newest.map(({ session, time }) => feedItem(session, time, wording, t)),
  };
}

/** What a reader lists the feed as. */
export const feedTitle = (wording: Wording, t: FeedSources['t']): string =>
  `${conferenceTitle(wording)}: ${t('feed.title')}`;

function conferenceDescription(wording: Wording): string {
  const { description } = wording.catalog.conference;
  return (description && say(description, wording)) || whenAndWhere(wording) || conferenceTitle(wording);
}

function feedItem(
  session: Session,
  time: number | undefined,
  wording: Wording,
  t: FeedSources['t'],
): RSSFeedItem {
  const { routes, to } = wording;
  const url = routes.absolute(to.session(session.id));
  const { text: title } = sessionTitle(session, wording);
  const abstract = choose(session.texts, wording);
  const names = session.appearances.map(({ speaker }) => speakerName(speaker, wording).text);
  const when = timeAndPlace(session, wording);
  const html = abstract ? absoluteLinks(wording.htmlOf(abstract.text.abstract), url) : '';
  return {
    title: session.status === 'cancelled' ? t('calendar.cancelled', { title }) : title,
    link: url,
    description: excerpt(abstract?.text.abstract.text ?? '', EXCERPT_LENGTH) || when || title,
    content: [
      when === '' ? '' : `<p>${escapeMarkup(when)}</p>`,
      abstract?.lang === undefined ? html : `<div lang="${abstract.lang}">${html}</div>`,
    ].join(''),
    ...(time !== undefined && { pubDate: new Date(time) }),
    categories: categoriesOf(session, wording),
    // RSS's own element for an author holds an address to write to.
    customData: names.map((name) => element('dc:creator', name)).join(''),
  };
}

function categoriesOf(session: Session, wording: Wording): string[] {
  const track = session.track && trackTitle(session.track, wording).text;
  const type = session.type && say(session.type.name, wording);
  return [track, type, ...session.tags].filter((category) => category !== undefined);
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

/** Readers show the text at an address of their own. Our sanitised HTML writes links in one way only. */
const absoluteLinks = (html: string, page: string): string =>
  html.replace(/(<a href=")([^"]*)"/g, (link: string, start: string, address: string) => {
    const url = address.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    return URL.canParse(url, page) ? `${start}${escapeMarkup(new URL(url, page).href)}"` : link;
  });
