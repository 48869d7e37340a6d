import type { APIRoute } from 'astro';
import { findDay } from '../../../site/find.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () => pathsPerLanguage(({ days }) => days.map(({ date }) => ({ date })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const { date, sessions } = findDay(site.catalog.days, params['date']);
  return calendarResponse(sessions, site.format.day(date), site.to.day(date, 'ics'), site);
};
