import type { APIRoute } from 'astro';
import { openEdition } from '../site/edition.ts';
import { drawLogo } from '../site/photos/logo.ts';
import type { Settings } from '../site/settings.ts';

/** One address, or none where there is no logo. */
export const getStaticPaths = async () => {
  const { catalog, settings } = await openEdition();
  const { logo } = catalog.conference;
  return logo === undefined ? [] : [{ params: { type: 'png' }, props: { logo, settings } }];
};

export const GET: APIRoute<{ logo: string; settings: Settings }> = async ({ props: { logo, settings } }) => {
  const bytes = await drawLogo(logo, settings.contentDir);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
