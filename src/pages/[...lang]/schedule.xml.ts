import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scheduleXml } from '../../catalog/outputs/schedule/schedule-xml.ts';
import { schedulePaths } from '../../site/paths.ts';
import { xmlResponse } from '../../site/responses.ts';

export const getStaticPaths = schedulePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  xmlResponse(scheduleXml(item, edition.routes.absolute(edition.to.scheduleXml())));
