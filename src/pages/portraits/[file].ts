import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { openEdition } from '../../site/edition.ts';
import { portraitCacheDir } from '../../site/photos/portraits-of-build.ts';
import { portraitFiles } from '../../site/photos/portraits.ts';

export const getStaticPaths = async () => {
  const { portraits } = await openEdition();
  return portraitFiles([...portraits.values()]).map((file) => ({ params: { file } }));
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
