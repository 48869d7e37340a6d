/** Links in texts that lead nowhere: to no file, no place of the site, no heading. */
import type { BodyLink } from '../content/body-links.ts';
import { problem, type Problem } from '../content/problems.ts';
import { localLinks } from '../markdown/local-links.ts';
import type { RichText } from '../markdown/render.ts';
import type { ContentRecord } from '../content/records.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Gathered } from '../model/gather.ts';
import { createFindLink, ELSEWHERE, type FindLink, type FoundLink } from '../model/links/find-link.ts';
import { readLocalPath } from '../model/links/local-path.ts';
import { listSitePlaces, type SitePlaces } from '../model/links/site-places.ts';
import { nearest } from '../text/nearest.ts';

/** For so many links the nearest place is looked up; among thousands it would take minutes. */
const MOST_SOUGHT = 50;
/** So many headings are enough to see which one was meant. */
const MOST_LISTED = 12;

export function deadLinks(catalog: Catalog, { sessions, tracks, speakers, pages }: Gathered): Problem[] {
  const records = [...sessions, ...tracks, ...speakers, ...pages]
    .flatMap(({ all }): readonly ContentRecord[] => all)
    .filter(({ bodyLinks }) => bodyLinks !== undefined);
  if (records.length === 0) return [];
  const findLink = createFindLink(catalog);
  const places = listSitePlaces(catalog);
  const wrong = records.flatMap((record) => linksOf(record, findLink)).filter(isWrong);
  return wrong.flatMap(({ address, place, found }, index) => {
    const isSought = index < MOST_SOUGHT;
    if (!found) {
      const suggestion = (isSought && meant(address, place.path, places)) || '';
      return [problem('dead-link', place, undefined, address, suggestion)];
    }
    if (found === ELSEWHERE) return [];
    const { fragment, headings = [] } = found;
    const suggestion = (isSought && nearest(fragment, headings)) || '';
    const values = [address, fragment, suggestion, headings.slice(0, MOST_LISTED).join(', ')];
    return [problem('unknown-heading', place, undefined, ...values)];
  });
}

interface Link extends BodyLink {
  readonly found: FoundLink;
}

function isWrong({ found }: Link): boolean {
  if (found === ELSEWHERE) return false;
  if (!found) return true;
  const { fragment, headings } = found;
  return fragment !== '' && headings !== undefined && !headings.includes(fragment);
}

function linksOf(record: ContentRecord, findLink: FindLink): Link[] {
  // Links and texts stand in the same order in both.
  const texts = textsOf(record).flatMap((text) =>
    text.file === undefined ? [] : localLinks(text.html).map(() => text),
  );
  return (record.bodyLinks ?? []).map((link, index) => {
    const text = texts[index];
    return { ...link, found: text && findLink(link.address, text, record.lang) };
  });
}

function textsOf(record: ContentRecord): readonly RichText[] {
  return record.collection === 'sessions'
    ? [record.abstract, ...record.blocks.map(({ bio }) => bio)]
    : [record.body];
}

/** What may have been meant: the same name elsewhere, else the nearest one of its kind. */
function meant(address: string, file: string, places: SitePlaces): string | undefined {
  if (/^www\./i.test(address)) return `https://${address}`;
  const [path] = readLocalPath(address, file).paths;
  const [ending] = /\.(?:md|html|ics)$/.exec(path ?? '') ?? [];
  if (path === undefined || ending === undefined) return undefined;
  const written = path.replace(/\.[a-z]{2,3}(?:-[A-Za-z0-9]+)?(?=\.md$)/, '');
  const known = [...places.keys()].filter((place) => place.endsWith(ending));
  const name = (each: string): string => each.slice(each.lastIndexOf('/') + 1);
  const found = known.find((place) => name(place) === name(written)) ?? nearest(written, known);
  if (found === undefined) return undefined;
  return ending === '.md' ? relativePath(file, found) : `/${found}`;
}

/** The way from one content file to another. */
function relativePath(file: string, to: string): string {
  const folder = file.split('/').slice(0, -1);
  const steps = to.split('/');
  const shared = folder.findIndex((name, index) => name !== steps[index]);
  const common = shared === -1 ? folder.length : shared;
  return [...folder.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}
