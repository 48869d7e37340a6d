/** The visitor's list as a small file, to keep or to carry elsewhere. docs/my-schedule-file.md describes it. */
import { type Ids, uniqueIds } from '../favourites/favourite-ids.ts';

const FORMAT = 'lectern-my-schedule';
const VERSION = 1;
/** In bytes: more than the longest list takes, and little enough for any phone to read. */
export const LARGEST_FILE = 2_000_000;

/** @param conference its title, for who finds the file again in a year */
export const scheduleFile = (ids: Ids, conference: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, conference, sessions: ids }, undefined, 2)}\n`;

/** @returns nothing for what is no such file, or holds no session */
export function readScheduleFile(text: string): Ids | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('format' in value && value.format === FORMAT)) return undefined;
  if (!('version' in value && value.version === VERSION)) return undefined;
  if (!('sessions' in value && Array.isArray(value.sessions))) return undefined;
  const ids = uniqueIds(value.sessions);
  return ids.length > 0 ? ids : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
