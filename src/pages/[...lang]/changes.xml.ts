import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changesFeed } from '../../catalog/views/changes-feed.ts';
import { changesFeedPaths } from '../../site/paths.ts';

export const getStaticPaths = changesFeedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  rss(changesFeed(edition));
