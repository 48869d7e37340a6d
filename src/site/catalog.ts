/** The Catalog and what pages are made with, linked once per build. */
import { getCollection } from 'astro:content';
import { createFormat } from '../catalog/text/format.ts';
import type { Catalog } from '../catalog/model/catalog.ts';
import { linkCatalog } from '../catalog/model/link.ts';
import { createRoutes, type Routes } from '../catalog/routes.ts';
import { searchDocuments } from '../catalog/search/documents.ts';
import type { ViewContext } from '../catalog/views/context.ts';
import { createTranslate, type Translate } from '../strings/index.ts';
import { keepSearchDocuments } from './search/documents-file.ts';
import { readSettings } from './settings.ts';

/** A language of the site with everything that its pages need. */
export interface Site extends ViewContext {
  readonly t: Translate;
  /** The prefix of its addresses; none for the default language. */
  readonly prefix: string | undefined;
}

interface Linked {
  readonly catalog: Catalog;
  readonly sites: ReadonlyMap<string, Site>;
}

let linked: { readonly state: string; readonly value: Linked } | undefined;

/** A build links once; while the dev server runs content changes, and the Catalog is kept while the collection stays the same. */
async function linkedContent(): Promise<Linked> {
  if (linked && import.meta.env.PROD) return linked.value;
  const entries = await getCollection('content');
  const state = entries.map(({ id, digest }) => `${id} ${digest ?? ''}`).join('\n');
  if (linked?.state === state) return linked.value;
  const conference = entries.find(({ data }) => data.conference)?.data.conference;
  if (!conference) throw new Error('The content has not been loaded.');
  const records = entries.flatMap(({ data }) => (data.record ? [data.record] : []));
  const { catalog } = linkCatalog(records, conference);
  const value = { catalog, sites: createSites(catalog) };
  if (import.meta.env.PROD) await keepDocumentsOf(value.sites);
  linked = { state, value };
  return value;
}

async function keepDocumentsOf(sites: Linked['sites']): Promise<void> {
  const documents = Object.fromEntries(
    [...sites].map(([language, site]) => [language, searchDocuments(site)]),
  );
  await keepSearchDocuments(readSettings().cacheDir, documents);
}

function createSites(catalog: Catalog): ReadonlyMap<string, Site> {
  const { languages, timeZone } = catalog.conference;
  const routes: Routes = createRoutes({
    base: import.meta.env.BASE_URL,
    site: import.meta.env.SITE,
    languages,
  });
  return new Map(
    languages.map((language, index) => [
      language,
      {
        catalog,
        language,
        routes,
        to: routes.in(language),
        format: createFormat(language, timeZone),
        t: createTranslate(language),
        prefix: index === 0 ? undefined : language,
      },
    ]),
  );
}

export async function siteIn(prefix: string | undefined): Promise<Site> {
  const { sites, catalog } = await linkedContent();
  const site = sites.get(prefix ?? catalog.conference.languages[0]);
  if (!site) throw new Error(`"${String(prefix)}" is not a language of this conference.`);
  return site;
}

/** Paths of a page that exists once in each language. */
export const pathPerLanguage = () => pathsPerLanguage(() => [{}]);

/**
 * Paths of a page that exists for each of some things, in each language.
 * @param params what stands in the address, by the file name's brackets
 */
export async function pathsPerLanguage<P extends Readonly<Record<string, string>>>(
  params: (catalog: Catalog) => readonly P[],
) {
  const { sites, catalog } = await linkedContent();
  const items = params(catalog);
  return [...sites.values()].flatMap(({ prefix }) =>
    items.map((item) => ({ params: { lang: prefix, ...item } })),
  );
}
