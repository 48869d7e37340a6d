import type { APIRoute } from 'astro';
import { byId } from '../../../site/by-id.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () => pathsPerLanguage(({ days }) => days.map(({ date }) => ({ date })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const { date, sessions } = byId(site.catalog.days, 'date', params['date']);
  return calendarResponse(sessions, site.format.day(date), site.to.day(date, 'ics'), site);
};
