import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { openEdition } from '../../site/edition.ts';

export const getStaticPaths = async () => {
  const { photos } = await openEdition();
  return [...photos.files].map(([file, place]) => ({ params: { file }, props: { place } }));
};

const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

export const GET: APIRoute<{ place: string }> = async ({ params, props }) => {
  const bytes = await readFile(props.place);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': types[params['file']?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
};
