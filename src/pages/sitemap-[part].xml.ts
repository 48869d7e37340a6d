import type { APIRoute } from 'astro';
import { sitemaps } from '../catalog/outputs/sitemap.ts';
import { openEdition } from '../site/edition.ts';
import { xmlResponse } from '../site/responses.ts';

export const getStaticPaths = async () => {
  const { catalog, routes, revisions } = await openEdition();
  return sitemaps(catalog, routes, revisions.changedAt).map((text, part) => ({
    params: { part: String(part) },
    props: { text },
  }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => xmlResponse(props.text);
