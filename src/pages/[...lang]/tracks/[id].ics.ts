import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { trackTitle } from '../../../catalog/model/wording.ts';
import { calendarResponse } from '../../../site/responses.ts';
import { trackPaths } from '../../../site/paths.ts';

export const getStaticPaths = trackPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  calendarResponse(
    edition.calendarOf(item.sessions, trackTitle(item, edition).text, edition.to.track(item.id, 'ics')),
  );
