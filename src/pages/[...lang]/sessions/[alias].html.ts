/** Older addresses of a session lead to its page. */
import type { APIRoute } from 'astro';
import { redirectPage } from '../../../catalog/outputs/redirect.ts';
import { sessionTitle } from '../../../catalog/views/card.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () =>
  pathsPerLanguage(({ redirects }) => redirects.map(({ alias }) => ({ alias })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const session = site.catalog.redirects.find(({ alias }) => alias === params['alias'])?.session;
  if (!session) throw new Error(`No session was called "${params['alias'] ?? ''}".`);
  const page = redirectPage({
    url: site.to.session(session.id),
    canonical: site.routes.absolute(site.to.session(session.id)),
    title: sessionTitle(session, site).text,
    note: site.t('session.moved'),
    language: site.language,
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
