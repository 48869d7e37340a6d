import { createHash } from 'node:crypto';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { programmeFile } from '../../catalog/outputs/programme.ts';
import { onePath } from '../../site/paths.ts';

export const getStaticPaths = onePath;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  Response.json(programmeFile(edition, digest));
