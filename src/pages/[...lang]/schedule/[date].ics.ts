import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarResponse } from '../../../site/responses.ts';
import { dayPaths } from '../../../site/paths.ts';

export const getStaticPaths = dayPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  calendarResponse(
    edition.calendarOf(item.sessions, edition.format.day(item.date), edition.to.day(item.date, 'ics')),
  );
