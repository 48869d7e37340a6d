import type { APIRoute } from 'astro';
import { sitemapIndex, sitemaps } from '../catalog/outputs/sitemap.ts';
import { openEdition } from '../site/edition.ts';
import { xmlResponse } from '../site/responses.ts';

export const GET: APIRoute = async () => {
  const { catalog, routes, revisions } = await openEdition();
  return xmlResponse(sitemapIndex(sitemaps(catalog, routes, revisions.changedAt).length, routes));
};
