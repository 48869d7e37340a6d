import type { APIRoute } from 'astro';
import { catalogJsonSchema } from '../catalog/outputs/catalog-schema.ts';

export const GET: APIRoute = () => Response.json(catalogJsonSchema());
