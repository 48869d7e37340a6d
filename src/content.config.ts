import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type ContentEntry, contentLoader } from './site/loader/content-loader.ts';
import { readSettings } from './site/settings.ts';

export const collections = {
  content: defineCollection({
    loader: contentLoader(readSettings()),
    // The core has checked every record already (src/catalog/content/validate.ts); this only names their type.
    schema: z.custom<ContentEntry>(),
  }),
};
