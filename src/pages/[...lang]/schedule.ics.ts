import type { APIRoute } from 'astro';
import { calendarResponse } from '../../site/calendars.ts';
import { pathPerLanguage, siteIn } from '../../site/catalog.ts';

export const getStaticPaths = pathPerLanguage;

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  return calendarResponse(site.catalog.sessions, undefined, site.to.calendar(), site);
};
