import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { speakerName } from '../../../catalog/model/wording.ts';
import { calendarResponse } from '../../../site/responses.ts';
import { speakerCalendarPaths } from '../../../site/paths.ts';

export const getStaticPaths = speakerCalendarPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  calendarResponse(
    edition.calendarOf(item.sessions, speakerName(item, edition).text, edition.to.speaker(item.slug, 'ics')),
  );
