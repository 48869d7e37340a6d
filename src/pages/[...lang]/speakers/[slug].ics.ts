import type { APIRoute } from 'astro';
import { speakerName } from '../../../catalog/views/card.ts';
import { findSpeaker } from '../../../site/find.ts';
import { calendarResponse } from '../../../site/calendars.ts';
import { pathsPerLanguage, siteIn } from '../../../site/catalog.ts';

export const getStaticPaths = () =>
  pathsPerLanguage(({ speakers }) => speakers.map(({ slug }) => ({ slug })));

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const speaker = findSpeaker(site.catalog.speakers, params['slug']);
  return calendarResponse(
    speaker.sessions,
    speakerName(speaker, site).text,
    site.to.speaker(speaker.slug, 'ics'),
    site,
  );
};
