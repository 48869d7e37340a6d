import type { APIRoute } from 'astro';
import { sessionTitle } from '../../../catalog/views/card.ts';
import { findSession } from '../../../site/find.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () => pathsPerLanguage(({ sessions }) => sessions.map(({ id }) => ({ id })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const session = findSession(site.catalog.sessions, params['id']);
  return calendarResponse(
    [session],
    sessionTitle(session, site).text,
    site.to.session(session.id, 'ics'),
    site,
  );
};
