import type { APIRoute } from 'astro';
import { catalogJsonSchema } from '../catalog/outputs/catalog-schema.ts';
import { openEdition } from '../site/edition.ts';

/** One address, `catalog.schema.json`, or none where the data are switched off. */
export const getStaticPaths = async () => {
  const { catalog } = await openEdition();
  return catalog.conference.outputs.catalog ? [{ params: { part: 'schema' } }] : [];
};

export const GET: APIRoute = () => Response.json(catalogJsonSchema());
