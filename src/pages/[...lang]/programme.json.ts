import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { programmeFile } from '../../catalog/outputs/programme.ts';
import { pathPerLanguage, siteIn } from '../../site/catalog.ts';

export const getStaticPaths = pathPerLanguage;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

export const GET: APIRoute = async ({ params }) =>
  Response.json(programmeFile(await siteIn(params['lang']), digest));
