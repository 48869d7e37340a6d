import type { APIRoute } from 'astro';
import { siteIn } from '../site/catalog.ts';

export const GET: APIRoute = async () => {
  const { routes } = await siteIn(undefined);
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.shared('sitemap-index.xml'))}\n`,
  );
};
