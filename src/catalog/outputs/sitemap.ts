/** Sitemap with languages: https://www.sitemaps.org/protocol.html, and Google's `xhtml:link` for translations. */
import type { Catalog, Session } from '../model/catalog.ts';
import type { Revisions } from '../model/revisions.ts';
import { editionsPage, type LanguageRoutes, type Routes } from '../routes.ts';
import { escapeMarkup } from '../text/escape.ts';

/** Search engines read at most this many addresses from one file. */
export const SITEMAP_SIZE = 50_000;

/** A page that search engines should know, in whatever language. */
interface Entry {
  readonly address: (to: LanguageRoutes) => string;
  /** When what it shows last changed, in milliseconds since 1970. */
  readonly changed?: number | undefined;
}

type ChangedAt = Revisions['changedAt'];

function entriesOf(
  { days, sessions, tracks, speakers, rooms, pages, changes }: Catalog,
  routes: Routes,
  changedAt: ChangedAt,
): Entry[] {
  const ofSessions = (list: readonly Session[]): readonly (number | undefined)[] =>
    list.map(({ id }) => changedAt('sessions', id));
  const all = newest(ofSessions(sessions));
  return [
    { address: (to) => to.home(), changed: all },
    { address: (to) => to.sessions(), changed: all },
    { address: (to) => to.speakers(), changed: all },
    ...(tracks.length > 0 ? [{ address: (to: LanguageRoutes) => to.tracks(), changed: all }] : []),
    ...(changes ? [{ address: (to: LanguageRoutes) => to.changes(), changed: all }] : []),
    ...(routes.isCurrentEdition ? [{ address: (to: LanguageRoutes) => editionsPage(to.home()) }] : []),
    { address: (to) => to.search() },
    { address: (to) => to.mySchedule() },
    ...days.map((day): Entry => ({
      address: (to) => to.day(day.date),
      changed: newest(ofSessions(day.sessions)),
    })),
    ...sessions.map(({ id }): Entry => ({
      address: (to) => to.session(id),
      changed: changedAt('sessions', id),
    })),
    ...tracks.map((track): Entry => ({
      address: (to) => to.track(track.id),
      changed: newest([changedAt('tracks', track.id), ...ofSessions(track.sessions)]),
    })),
    ...speakers.map((speaker): Entry => ({
      address: (to) => to.speaker(speaker.slug),
      changed: newest([changedAt('speakers', speaker.slug), ...ofSessions(speaker.sessions)]),
    })),
    ...rooms.map((room): Entry => ({
      address: (to) => to.room(room.id),
      changed: newest(ofSessions(room.sessions)),
    })),
    ...pages.map(({ id }): Entry => ({ address: (to) => to.page(id), changed: changedAt('pages', id) })),
  ];
}

const newest = (times: readonly (number | undefined)[]): number | undefined =>
  times.reduce((latest, time) => (time !== undefined && time > (latest ?? 0) ? time : latest), undefined);

/**
 * The files of the sitemap, each at most 50,000 addresses; the index names them by number, as `sitemapIndex` writes.
 * @param changedAt from the history of the content; what has none gets no date
 */
export function sitemaps(catalog: Catalog, routes: Routes, changedAt: ChangedAt): string[] {
  const { languages } = catalog.conference;
  const entries = entriesOf(catalog, routes, changedAt).flatMap(({ address, changed }) => {
    const versions = languages.map((lang) => ({
      lang,
      url: escapeMarkup(routes.absolute(address(routes.in(lang)))),
    }));
    const links = versions.map(
      ({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${escapeMarkup(lang)}" href="${url}"/>`,
    );
    const facts = `${lastModified(changed)}${languages.length > 1 ? links.join('') : ''}`;
    return versions.map(({ url }) => `<url><loc>${url}</loc>${facts}</url>`);
  });
  const parts = Array.from({ length: Math.ceil(entries.length / SITEMAP_SIZE) }, (_, part) =>
    entries.slice(part * SITEMAP_SIZE, (part + 1) * SITEMAP_SIZE),
  );
  return parts.map(
    (part) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.join('\n')}\n</urlset>\n`,
  );
}

/** https://www.w3.org/TR/NOTE-datetime, in UTC */
const lastModified = (time: number | undefined): string =>
  time === undefined ? '' : `<lastmod>${new Date(time).toISOString().replace(/\.\d+/, '')}</lastmod>`;

/** @param count how many files `sitemaps` has made */
export function sitemapIndex(count: number, routes: Routes): string {
  const files = Array.from({ length: count }, (_, number) =>
    routes.absolute(routes.shared(`sitemap-${String(number)}.xml`)),
  );
  return sitemapIndexOf(files);
}

/** @param files with origin */
export function sitemapIndexOf(files: readonly string[]): string {
  const entries = files.map((url) => `<sitemap><loc>${escapeMarkup(url)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
