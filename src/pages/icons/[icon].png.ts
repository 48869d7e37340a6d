import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ICONS } from '../../catalog/outputs/manifest.ts';
import { openEdition } from '../../site/edition.ts';
import { drawAppIcon } from '../../site/offline/app-icon.ts';

export const getStaticPaths = async () => {
  const { catalog, settings } = await openEdition();
  const { conference } = catalog;
  return conference.offline
    ? ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon, conference, settings } }))
    : [];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { icon, conference, settings } = props;
  const bytes = await drawAppIcon(icon, conference, settings);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
