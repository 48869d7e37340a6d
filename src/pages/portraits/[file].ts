import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { siteIn } from '../../site/catalog.ts';
import { portraitCacheDir, portraitsOf } from '../../site/photos/portraits-of-build.ts';
import { portraitFiles } from '../../site/photos/portraits.ts';

export const getStaticPaths = async () => {
  const { catalog } = await siteIn(undefined);
  return portraitFiles([...(await portraitsOf(catalog)).values()]).map((file) => ({ params: { file } }));
};

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

export const GET: APIRoute = async ({ params }) => {
  const file = params['file'] ?? '';
  const bytes = await readFile(`${portraitCacheDir()}/files/${file}`);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
};
