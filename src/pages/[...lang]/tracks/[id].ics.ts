import type { APIRoute } from 'astro';
import { trackTitle } from '../../../catalog/views/card.ts';
import { findTrack } from '../../../site/find.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () => pathsPerLanguage(({ tracks }) => tracks.map(({ id }) => ({ id })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const track = findTrack(site.catalog.tracks, params['id']);
  return calendarResponse(track.sessions, trackTitle(track, site), site.to.track(track.id, 'ics'), site);
};
