import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { roomName } from '../../../catalog/model/wording.ts';
import { calendarResponse } from '../../../site/responses.ts';
import { roomPaths } from '../../../site/paths.ts';

export const getStaticPaths = roomPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  calendarResponse(
    edition.calendarOf(item.sessions, roomName(item, edition), edition.to.room(item.id, 'ics')),
  );
