import type { APIRoute } from 'astro';
import { openEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => {
  const { routes } = await openEdition();
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.shared('sitemap-index.xml'))}\n`,
  );
};
