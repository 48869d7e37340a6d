/**
 * The last import, as it is kept beside the content: what the next one is held against, so that it can tell what changed
 * there from what was edited here.
 */
import { z } from 'zod';
import type { Value } from '../content/yaml/values.ts';
import { ImportError } from './imported.ts';
import { importedCollections } from './records.ts';

/** In the content folder; folders that begin with a dot are no content. */
export const BASE_FOLDER = '.lectern-import';

export const basePath = (source: string): string => `${BASE_FOLDER}/${source}.json`;

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.array(value), z.record(z.string(), value)]),
);
const entries = z.record(z.string(), value);

const file = z.strictObject({
  collection: z.enum(importedCollections),
  key: z.string(),
  id: z.string(),
  fields: entries,
  /** Of the text: what both sides come from. */
  body: z.string(),
  /** What the other system said last, where a conflict is open. */
  seen: z.string().optional(),
  /** It is no longer there, which has been said. */
  gone: z.literal(true).optional(),
});

const schema = z.strictObject({
  version: z.literal(1),
  conference: entries,
  rooms: z.array(z.strictObject({ key: z.string(), id: z.string(), fields: entries })),
  files: z.array(file),
  /** `hash` is of the bytes that were written. */
  photos: z.array(
    z.strictObject({ key: z.string(), address: z.string(), path: z.string(), hash: z.string() }),
  ),
});

export type Base = z.infer<typeof schema>;
export type BaseFile = z.infer<typeof file>;
export type BaseRoom = Base['rooms'][number];
export type BasePhoto = Base['photos'][number];

export const emptyBase: Base = { version: 1, conference: {}, rooms: [], files: [], photos: [] };

/** @throws ImportError for a file that was damaged, such as by a conflict of git */
export function readBase(path: string, text: string): Base {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new ImportError(
    `${path} cannot be read, so nobody can tell what was edited since the last import. Take the file back from git.`,
  );
}

/** In an order of its own, so that an import that changes little changes few lines. */
export function baseText({ files, rooms, photos, ...rest }: Base): string {
  const sorted = {
    ...rest,
    rooms: rooms.toSorted((a, b) => compare(a.key, b.key)),
    files: files.toSorted((a, b) => compare(a.collection, b.collection) || compare(a.id, b.id)),
    photos: photos.toSorted((a, b) => compare(a.path, b.path)),
  };
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
