import type { APIRoute } from 'astro';
import { roomName } from '../../../catalog/views/card.ts';
import { findRoom } from '../../../site/find.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () => pathsPerLanguage(({ rooms }) => rooms.map(({ id }) => ({ id })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const room = findRoom(site.catalog.rooms, params['id']);
  return calendarResponse(room.sessions, roomName(room, site), site.to.room(room.id, 'ics'), site);
};
