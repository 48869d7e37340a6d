import type { APIRoute } from 'astro';
import { siteIn } from '../site/catalog.ts';
import { drawLogo } from '../site/photos/logo.ts';
import { readSettings } from '../site/settings.ts';

/** One address, or none where there is no logo. */
export const getStaticPaths = async () => {
  const { logo } = (await siteIn(undefined)).catalog.conference;
  return logo === undefined ? [] : [{ params: { type: 'png' }, props: { logo } }];
};

export const GET: APIRoute<{ logo: string }> = async ({ props }) => {
  const bytes = await drawLogo(props.logo, readSettings().contentDir);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
