import type { APIRoute } from 'astro';
import { openEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => {
  const { catalog, routes } = await openEdition();
  const closed = catalog.conference.admin ? `Disallow: ${routes.admin()}\n` : '';
  return new Response(
    `User-agent: *\nAllow: /\n${closed}\nSitemap: ${routes.absolute(routes.shared('sitemap-index.xml'))}\n`,
  );
};
