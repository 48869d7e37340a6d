import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { catalogData } from '../../catalog/outputs/catalog-json.ts';
import { catalogPaths } from '../../site/paths.ts';

export const getStaticPaths = catalogPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  Response.json(catalogData(edition, (photo) => edition.pictureOf(photo, 'large')?.fallback));
