import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { catalogData } from '../../catalog/outputs/catalog-json.ts';
import { onePath } from '../../site/paths.ts';

export const getStaticPaths = onePath;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  Response.json(catalogData(edition, (photo) => edition.pictureOf(photo, 'large')?.fallback));
