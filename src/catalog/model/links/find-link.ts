/** Where the links of texts lead: to which place of the site, in which language, and to which heading there. */
import { readContentPath } from '../../content/path.ts';
import { headingFragment, headingNames } from '../../markdown/heading-ids.ts';
import type { RichText } from '../../markdown/render.ts';
import type { Routes } from '../../routes.ts';
import { type Catalog, textIn } from '../catalog.ts';
import { type LocalPath, readLocalPath, staysOnPage } from './local-path.ts';
import { listSitePlaces, type SitePlace } from './site-places.ts';

interface Within {
  /** Nothing for a place on the page where the link stands. */
  readonly place?: SitePlace;
  /** Of the page that it leads to. */
  readonly language: string;
  readonly query: string;
  readonly fragment: string;
  /** What a fragment may name there; nothing where only the page itself knows. */
  readonly headings?: readonly string[];
}

/** Another thing at the top of the host, of which only who publishes the site knows. */
export const ELSEWHERE = 'elsewhere';

/** Nothing for a link that leads nowhere. */
export type FoundLink = Within | typeof ELSEWHERE | undefined;

/**
 * @param address as written
 * @param text where it stands
 * @param language of the page
 */
export type FindLink = (address: string, text: RichText, language: string) => FoundLink;

export function createFindLink(catalog: Catalog): FindLink {
  const { conference } = catalog;
  const { languages } = conference;
  const places = listSitePlaces(catalog);
  const known = new Map<RichText, readonly string[]>();

  const headingsOf = (text: RichText): readonly string[] => {
    const headings = known.get(text) ?? headingNames(text.html);
    known.set(text, headings);
    return headings;
  };

  const placeAt = (path: string): { place: SitePlace | undefined; named?: string | undefined } => {
    if (path.endsWith('.md')) {
      const { collection, id, suffix } = readContentPath(path, languages) ?? {};
      return { place: places.get(`${collection ?? ''}/${id ?? ''}.md`), named: suffix };
    }
    const [first = '', ...rest] = path.split('/');
    return languages.indexOf(first) > 0
      ? { place: places.get(rest.join('/')), named: first }
      : { place: places.get(path) };
  };

  return (address, text, language) => {
    const { paths, fromTop, query, fragment } = readLocalPath(address, text.file ?? '');
    if (staysOnPage(address)) return { language, query, fragment, headings: headingsOf(text) };
    for (const path of paths) {
      const { place, named = language } = placeAt(path);
      if (!place || !languages.includes(named)) continue;
      const found = place.texts && textIn(place.texts, named, conference);
      const headings = place.texts && (found ? headingsOf(found.text) : []);
      return { place, language: named, query, fragment, ...(headings && { headings }) };
    }
    return fromTop && isForeignPlace(paths, languages) ? ELSEWHERE : undefined;
  };
}

const OWN_FOLDERS = ['sessions', 'tracks', 'speakers', 'pages', 'images', 'rooms', 'schedule', 'embed'];

/** Whether it is nothing that this site would have if it were spelt rightly. */
const isForeignPlace = (paths: LocalPath['paths'], languages: readonly string[]): boolean =>
  paths.length > 0 &&
  paths.every((path) => {
    const [first = '', ...rest] = path.split('/');
    const isPage = rest.length === 0 && path.endsWith('.html');
    return ![...OWN_FOLDERS, ...languages].includes(first) && !isPage && !path.endsWith('.md');
  });

/** Where a browser finds it; nothing for a link that leads nowhere. */
export function addressOf(found: FoundLink, written: string, routes: Routes): string | undefined {
  if (found === undefined) return undefined;
  if (found === ELSEWHERE) return written;
  const { place, language, query, fragment, headings = [] } = found;
  const page = place?.address(routes.in(language)) ?? '';
  if (fragment === '') return page + query || '#';
  return `${page}${query}${headings.includes(fragment) ? headingFragment(fragment) : `#${encodeURIComponent(fragment)}`}`;
}
