/** Older addresses of a session lead to its page. */
import type { APIRoute } from 'astro';
import { isAddress } from '../../../catalog/content/path.ts';
import { redirectPage } from '../../../catalog/outputs/redirect.ts';
import { sessionTitle } from '../../../catalog/views/card.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () =>
  pathsPerLanguage(({ sessions }) => {
    // On many disks and hosts the case of letters makes no difference, and a redirect would overwrite a page.
    const taken = new Set(sessions.map(({ id }) => id.toLowerCase()));
    return sessions
      .flatMap(({ aliases }) => aliases)
      .filter(
        (alias) => isAddress(alias) && !taken.has(alias.toLowerCase()) && taken.add(alias.toLowerCase()),
      )
      .map((alias) => ({ alias }));
  });

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const session = site.catalog.sessions.find(({ aliases }) => aliases.includes(params['alias'] ?? ''));
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
