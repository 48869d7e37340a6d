/** What site/search/search-index.ts makes the search index from; it takes the file out of the finished site again. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchDocuments } from '../../catalog/search/documents.ts';
import { onePath } from '../../site/paths.ts';

export const getStaticPaths = onePath;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  Response.json(searchDocuments(edition));
