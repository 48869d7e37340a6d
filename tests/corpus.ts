/** The corpus of real files and what a careful reader finds in them; not part of the project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type CatalogFile, readCatalogFile } from './catalog-file.ts';
import { hasContent, sitePath } from './sites.ts';

export const editions = ([2022, 2023, 2024] as const).filter(hasContent);
export type Edition = (typeof editions)[number];

const text = z.string().nullable();

const truthSchema = z.object({
  counts: z.object({ distinct_persons_resolved: z.number(), session_ids: z.number(), tracks: z.number() }),
  tracks: z.array(
    z.object({ id: z.string(), lang: z.string(), title: z.string(), chairs: z.array(z.string()) }),
  ),
  sessions: z.array(
    z.object({
      id: z.string(),
      lang: z.enum(['en', 'zh']),
      title: z.string(),
      date: text,
      track: text,
      presenters: z.array(z.string()),
      room: text,
      stype_key: text,
      speechLink: text,
      uncertain: z.boolean().optional(),
      slot_minutes_inferred: z.number().nullish(),
      speakers: z.array(
        z.object({
          presenter_index: z.number().nullable(),
          bio_key: z.string(),
          image: text,
          image_kind: text,
        }),
      ),
    }),
  ),
});

export type Truth = z.infer<typeof truthSchema>;

export const truthOf = (edition: Edition): Truth =>
  truthSchema.parse(
    JSON.parse(readFileSync(path.resolve(`../shared/corpus/${String(edition)}/truth.json`), 'utf8')),
  );

/** The built site's own data in a language. */
export const catalogOf = (edition: Edition, lang: 'en' | 'zh'): CatalogFile =>
  readCatalogFile(sitePath(edition) ?? '', lang === 'en' ? '' : lang);
