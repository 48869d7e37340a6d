import type { APIRoute } from 'astro';
import { sitemaps } from '../catalog/outputs/sitemap.ts';
import { siteIn } from '../site/catalog.ts';

export const getStaticPaths = async () => {
  const { catalog, routes } = await siteIn(undefined);
  return sitemaps(catalog, routes).map((text, part) => ({ params: { part: String(part) }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml' } });
