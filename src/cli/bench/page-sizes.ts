/** How large a built site is, by what visitors open. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteSizes {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** In bytes. */
  readonly types: Readonly<Record<string, PageType>>;
}

export interface PageType {
  readonly pages: number;
  readonly meanGzip: number;
  readonly largestGzip: number;
}

/** Pages of each type that are compressed; the largest one always is. */
const SAMPLE = 100;

export function sizesOfSite(folder: string): SiteSizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, size: statSync(file).size, type: typeOf(path.relative(folder, file)) }));
  const pages = files.filter(({ file }) => file.endsWith('.html'));
  const types = Map.groupBy(pages, ({ type }) => type);
  return {
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    pages: pages.length,
    types: Object.fromEntries([...types].toSorted().map(([type, ofType]) => [type, measure(ofType)])),
  };
}

/** `sessions/*` for a session's page, `sessions` for the list of them. */
function typeOf(name: string): string {
  const folder = path.dirname(name);
  return folder === '.' ? path.basename(name, '.html') : `${folder}/*`;
}

function measure(pages: readonly { readonly file: string; readonly size: number }[]): PageType {
  const bySize = pages.toSorted((a, b) => b.size - a.size);
  const step = Math.max(1, Math.floor(bySize.length / SAMPLE));
  const sizes = bySize
    .filter((_, index) => index % step === 0)
    .map(({ file }) => gzipSync(readFileSync(file)).length);
  return {
    pages: pages.length,
    meanGzip: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
    largestGzip: Math.max(...sizes),
  };
}
