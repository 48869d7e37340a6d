import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { manifest } from '../../catalog/outputs/manifest.ts';
import { PAPER } from '../../catalog/views/paper.ts';
import { offlinePaths } from '../../site/paths.ts';
import { manifestResponse } from '../../site/responses.ts';

export const getStaticPaths = offlinePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) => {
  const { t } = edition;
  const words = { schedule: t('schedule.title'), mySchedule: t('my.title'), search: t('search.title') };
  return manifestResponse(manifest(edition, words, PAPER.light));
};
