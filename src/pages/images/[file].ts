import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { openEdition } from '../../site/edition.ts';

export const getStaticPaths = async () => {
  const { plans } = await openEdition();
  const files = new Map([...plans.values()].map(({ name, file }) => [name, file]));
  return [...files].map(([file, place]) => ({ params: { file }, props: { place } }));
};

export const GET: APIRoute<{ place: string }> = async ({ props }) => {
  const bytes = await readFile(props.place);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
