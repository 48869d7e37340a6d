import type { APIRoute } from 'astro';
import { openEdition } from '../site/edition.ts';
import { logoPath, readLogo } from '../site/photos/logo.ts';

export const getStaticPaths = async () => {
  const { catalog } = await openEdition();
  const file = logoPath(catalog.conference);
  return file === undefined ? [] : [{ params: { type: file.slice('logo.'.length) } }];
};

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

export const GET: APIRoute = async ({ params }) => {
  const { catalog } = await openEdition();
  const bytes = await readLogo(catalog.conference.logo ?? '');
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': types[params['type'] ?? ''] ?? 'application/octet-stream' },
  });
};
