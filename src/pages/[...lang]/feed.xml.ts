import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedOptions } from '../../catalog/outputs/feed.ts';
import { feedPaths } from '../../site/paths.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  rss(feedOptions(edition, edition));
