import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sessionTitle } from '../../../catalog/model/wording.ts';
import { calendarResponse } from '../../../site/responses.ts';
import { sessionCalendarPaths } from '../../../site/paths.ts';

export const getStaticPaths = sessionCalendarPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  calendarResponse(
    edition.calendarOf([item], sessionTitle(item, edition).text, edition.to.session(item.id, 'ics')),
  );
