/**
 * How search documents get from the pages to the index, which is made meanwhile. The pages know the Catalog but run in a
 * bundle of their own, which shares no module with what surrounds the build; it is one process, though, so what takes the
 * documents lies where both can see it. They never enter the site.
 */
import type { SearchDocument } from '../../catalog/search/documents.ts';

/** Those of each language of the site. */
export type SearchDocuments = Readonly<Record<string, readonly SearchDocument[]>>;

declare global {
  var lecternTakesDocuments: ((documents: SearchDocuments) => void) | undefined;
}

export function takeSearchDocuments(take: (documents: SearchDocuments) => void): void {
  globalThis.lecternTakesDocuments = take;
}

export function giveSearchDocuments(documents: SearchDocuments): void {
  globalThis.lecternTakesDocuments?.(documents);
}
