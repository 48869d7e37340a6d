/** Data that a built site holds, as a reader of it finds them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CatalogFile, catalogSchema } from '../src/catalog/outputs/catalog-schema.ts';

export type { CatalogFile };

/** `catalog.json` of a built site. @param prefix of the language, such as `zh`; none for the default one */
export function readCatalogFile(siteDir: string, prefix = ''): CatalogFile {
  return catalogSchema.parse(JSON.parse(readFileSync(path.join(siteDir, prefix, 'catalog.json'), 'utf8')));
}
