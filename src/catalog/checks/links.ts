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
  const records = [...sessions, ...tracks, ...speakers, ...pages].flatMap(
    ({ all }): readonly ContentRecord[] => all,
  );
  const linking = records.filter(({ bodyLinks }) => bodyLinks !== undefined);
  if (linking.length === 0) return [];
  const findLink = createFindLink(catalog);
  const known: Known = { places: listSitePlaces(catalog), files: filesByPlace(records) };
  const wrong = linking.flatMap((record) => linksOf(record, findLink)).filter(isWrong);
  return wrong.flatMap(({ address, place, found }, index) => {
    const isSought = index < MOST_SOUGHT;
    if (!found) {
      const suggestion = (isSought && meant(address, place.path, known)) || '';
      return [problem('dead-link', place, undefined, address, suggestion)];
    }
    if (found === ELSEWHERE) return [];
    const { fragment, headings = [] } = found;
    const suggestion = (isSought && nearest(fragment, headings)) || '';
    const values = [address, fragment, suggestion, headings.slice(0, MOST_LISTED).join(', ')];
    return [problem('unknown-heading', place, undefined, ...values)];
  });
}

interface Known {
  readonly places: SitePlaces;
  /** Where the file of a place really lies, which may be in a folder of its own. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of the files of one thing the leading one. */
const filesByPlace = (records: readonly ContentRecord[]): ReadonlyMap<string, string> =>
  new Map(records.toReversed().map(({ collection, id, path }) => [`${collection}/${id}.md`, path]));

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

/** What may have been meant: the same name elsewhere, else the nearest one in the same folder. */
function meant(address: string, file: string, { places, files }: Known): string | undefined {
  if (/^www\./i.test(address)) return `https://${address}`;
  const [path] = readLocalPath(address, file).paths;
  const [ending] = /\.(?:md|html|ics)$/.exec(path ?? '') ?? [];
  if (path === undefined || ending === undefined) return undefined;
  const [collection, ...folders] = path.replace(/\.[a-z]{2,3}(?:-[A-Za-z0-9]+)?(?=\.md$)/, '').split('/');
  const name = folders.at(-1) ?? collection ?? '';
  const folder = folders.length === 0 ? '' : `${collection ?? ''}/`;
  const known = [...places.keys()].filter((place) => place.endsWith(ending));
  const beside = known.filter((place) => place.startsWith(folder)).map((place) => place.slice(folder.length));
  const near = nearest(name, beside);
  const found = known.find((place) => place.endsWith(`/${name}`)) ?? (near && folder + near);
  if (found === undefined) return undefined;
  return ending === '.md' ? relativePath(file, files.get(found) ?? found) : `/${found}`;
}

/** The way from one content file to another. */
function relativePath(file: string, to: string): string {
  const folder = file.split('/').slice(0, -1);
  const steps = to.split('/');
  const shared = folder.findIndex((name, index) => name !== steps[index]);
  const common = shared === -1 ? folder.length : shared;
  return [...folder.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}
