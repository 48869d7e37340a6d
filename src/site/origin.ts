import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Conference } from '../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../catalog/content/path.ts';
import { readSettingsFile } from '../catalog/read.ts';
import { languagesWithStrings } from '../strings/index.ts';
import type { Settings } from './settings.ts';

const DEFAULT_ORIGIN = 'http://localhost:4321';

/** Origin of canonical links and feeds: as set for this build, else as the conference says. */
export function siteOrigin({ siteUrl, contentDir }: Pick<Settings, 'siteUrl' | 'contentDir'>): string {
  try {
    const bytes = readFileSync(path.join(contentDir, CONFERENCE_FILE));
    const { conference } = readSettingsFile([{ path: CONFERENCE_FILE, bytes }], languagesWithStrings);
    return originOf({ siteUrl }, conference);
  } catch {
    // Without the file there are only defaults; a file that cannot be read is reported with the content.
    return originOf({ siteUrl }, {});
  }
}

/** The same, where the conference is known. */
export function originOf(
  { siteUrl }: Pick<Settings, 'siteUrl'>,
  { url }: Partial<Pick<Conference, 'url'>>,
): string {
  return siteUrl || (url === undefined ? DEFAULT_ORIGIN : new URL(url).origin);
}
