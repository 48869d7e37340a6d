/** The sample with few pages, for tests whose time goes with the number of a site's files. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { writeWorker } from '../src/site/offline/write.ts';
import { sampleDir } from './sites.ts';

/** The session that is there. */
export const SMALL_SITE_SESSION = 'calendars-week-53';

/** Every kind of page is there but those of single speakers, rooms and tracks; a search finds nothing. */
const LEFT_OUT = [
  /^(?:zh\/)?(?:og|speakers|rooms|tracks|embed)(?:\/|$)/,
  /^(?:images|portraits)(?:\/|$)/,
  /^pagefind\/zh(?:\/|$)|^pagefind\/en\/(?:fragment|filter)(?:\/|$)/,
  new RegExp(`^(?:zh/)?sessions/(?!${SMALL_SITE_SESSION}\\.)`),
];

/** A copy, as complete as a site that was built so: what visitors' devices may keep are the files that are left. */
export async function copySmallSite(folder: string): Promise<void> {
  const isKept = (file: string): boolean => {
    const place = path.relative(sampleDir, file).replaceAll('\\', '/');
    return !LEFT_OUT.some((pattern) => pattern.test(place));
  };
  await cp(sampleDir, folder, { recursive: true, filter: isKept });
  await writeWorker(folder, { basePath: '/', packageDir: process.cwd() });
}
