import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarResponse } from '../../site/responses.ts';
import { onePath } from '../../site/paths.ts';

export const getStaticPaths = onePath;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  calendarResponse(edition.calendarOf(edition.catalog.sessions, undefined, edition.to.calendar()));
