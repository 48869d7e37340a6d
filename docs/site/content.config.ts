import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { docsLoader } from './docs-loader.ts';

export const collections = { docs: defineCollection({ loader: docsLoader, schema: docsSchema() }) };
