/** The sites that tests look at, built once by build-sites.ts. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface TestSite {
  /** Content folder, relative to the project. */
  readonly content: string;
  readonly basePath: string;
  /** Whether it is built with share images. */
  readonly shareImages?: boolean;
}

export const sites = {
  sample: { content: 'content', basePath: '/', shareImages: true },
  'sample-base': { content: 'content', basePath: '/spare/2027', shareImages: true },
  2022: { content: '../shared/corpus/2022', basePath: '/' },
  2023: { content: '../shared/corpus/2023', basePath: '/' },
  2024: { content: '../shared/corpus/2024', basePath: '/' },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;

export const sitesDir = path.resolve('.lectern/sites');

/** Whether a site's content is here; the corpus of real files is not part of the project. */
export const hasContent = (name: SiteName): boolean => existsSync(path.resolve(sites[name].content));

/** The folder of a built site, or nothing when its content is not here. */
export function sitePath(name: SiteName): string | undefined {
  return hasContent(name) ? path.join(sitesDir, String(name)) : undefined;
}

/** The folder of a site that is always here. */
export const sampleDir = path.join(sitesDir, 'sample');
