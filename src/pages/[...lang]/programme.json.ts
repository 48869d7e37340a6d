import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { programmeFile } from '../../catalog/outputs/programme.ts';
import { digest } from '../../site/digest.ts';
import { onePath } from '../../site/paths.ts';

export const getStaticPaths = onePath;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  Response.json(programmeFile(edition, digest));
