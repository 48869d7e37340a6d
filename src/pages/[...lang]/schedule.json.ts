import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scheduleJson } from '../../catalog/outputs/schedule/schedule-json.ts';
import { schedulePaths } from '../../site/paths.ts';

export const getStaticPaths = schedulePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item, edition } }) =>
  Response.json(scheduleJson(item, edition.routes.absolute(edition.to.scheduleJson())));
