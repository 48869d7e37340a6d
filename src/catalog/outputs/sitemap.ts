/** Sitemap with languages: https://www.sitemaps.org/protocol.html, and Google's `xhtml:link` for translations. */
import type { Catalog } from '../model/catalog.ts';
import type { LanguageRoutes, Routes } from '../routes.ts';
import { escapeMarkup } from '../text/escape.ts';

/** Search engines read at most this many addresses from one file. */
export const SITEMAP_SIZE = 50_000;

type Address = (to: LanguageRoutes) => string;

/** The addresses of every page that search engines should know, without language. */
function addresses({ days, sessions, tracks, speakers, rooms, pages }: Catalog): Address[] {
  return [
    (to) => to.home(),
    (to) => to.sessions(),
    (to) => to.speakers(),
    ...(tracks.length > 0 ? [(to: LanguageRoutes) => to.tracks()] : []),
    (to) => to.search(),
    (to) => to.mySchedule(),
    ...days.map(
      ({ date }): Address =>
        (to) =>
          to.day(date),
    ),
    ...sessions.map(
      ({ id }): Address =>
        (to) =>
          to.session(id),
    ),
    ...tracks.map(
      ({ id }): Address =>
        (to) =>
          to.track(id),
    ),
    ...speakers.map(
      ({ slug }): Address =>
        (to) =>
          to.speaker(slug),
    ),
    ...rooms.map(
      ({ id }): Address =>
        (to) =>
          to.room(id),
    ),
    ...pages.map(
      ({ id }): Address =>
        (to) =>
          to.page(id),
    ),
  ];
}

/** The files of the sitemap, each at most 50,000 addresses; the index names them by number, as `sitemapIndex` writes. */
export function sitemaps(catalog: Catalog, routes: Routes): string[] {
  const { languages } = catalog.conference;
  const entries = addresses(catalog).flatMap((address) => {
    const versions = languages.map((lang) => ({
      lang,
      url: escapeMarkup(routes.absolute(address(routes.in(lang)))),
    }));
    const links =
      languages.length > 1
        ? versions
            .map(
              ({ lang, url }) =>
                `<xhtml:link rel="alternate" hreflang="${escapeMarkup(lang)}" href="${url}"/>`,
            )
            .join('')
        : '';
    return versions.map(({ url }) => `<url><loc>${url}</loc>${links}</url>`);
  });
  const parts = Array.from({ length: Math.ceil(entries.length / SITEMAP_SIZE) }, (_, part) =>
    entries.slice(part * SITEMAP_SIZE, (part + 1) * SITEMAP_SIZE),
  );
  return parts.map(
    (part) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.join('\n')}\n</urlset>\n`,
  );
}

/** @param count how many files `sitemaps` has made */
export function sitemapIndex(count: number, routes: Routes): string {
  const files = Array.from({ length: count }, (_, number) =>
    routes.absolute(routes.shared(`sitemap-${String(number)}.xml`)),
  );
  const entries = files.map((url) => `<sitemap><loc>${escapeMarkup(url)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
