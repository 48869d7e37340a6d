import type { APIRoute } from 'astro';
import { sitemapIndex, sitemaps } from '../catalog/outputs/sitemap.ts';
import { siteIn } from '../site/catalog.ts';

export const GET: APIRoute = async () => {
  const { catalog, routes } = await siteIn(undefined);
  return new Response(sitemapIndex(sitemaps(catalog, routes).length, routes), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
