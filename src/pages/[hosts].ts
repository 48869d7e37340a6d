/** `_headers` and `_redirects`. */
import type { APIRoute } from 'astro';
import { openEdition } from '../site/edition.ts';
import { hostFiles } from '../site/host-files.ts';

export const getStaticPaths = async () =>
  hostFiles(await openEdition()).map(({ name, text }) => ({ params: { hosts: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
