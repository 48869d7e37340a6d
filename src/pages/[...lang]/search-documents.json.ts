/** What site/search/search-index.ts makes the search index from; it takes the file out of the finished site again. */
import type { APIRoute } from 'astro';
import { searchDocuments } from '../../catalog/search/documents.ts';
import { pathPerLanguage, siteIn } from '../../site/catalog.ts';

export const getStaticPaths = pathPerLanguage;

export const GET: APIRoute = async ({ params }) =>
  Response.json(searchDocuments(await siteIn(params['lang'])));
