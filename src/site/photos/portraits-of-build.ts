/** The portraits of the speakers of this build, made once. */
import type { Catalog } from '../../catalog/model/catalog.ts';
import { readSettings } from '../settings.ts';
import { createPhotos, type Photos } from './photos.ts';
import type { Portrait } from './portraits.ts';

const made = new WeakMap<Catalog, Promise<Photos>>();

export function photosOf(catalog: Catalog): Promise<Photos> {
  const known = made.get(catalog) ?? createPhotos(readSettings(), catalog);
  made.set(catalog, known);
  return known;
}

export const portraitsOf = async (catalog: Catalog): Promise<ReadonlyMap<string, Portrait>> =>
  (await photosOf(catalog)).pictures;

export const portraitFor = async (src: string, catalog: Catalog): Promise<Portrait | undefined> =>
  (await portraitsOf(catalog)).get(src);
