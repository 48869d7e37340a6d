/** What the history of the content says of each item: when it last changed, and how often. */
import { type CollectionName, CONFERENCE_FILE, readContentPath } from '../content/path.ts';
import type { Session } from './catalog.ts';

/** One change of the content, such as a commit. */
export interface Change {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The files that it touched, relative to the content folder. */
  readonly paths: readonly string[];
}

export interface History {
  /** In any order. */
  readonly changes: readonly Change[];
  /** When sessions were given a time or a place, another one or none: milliseconds since 1970, in any order. */
  readonly moves: readonly number[];
}

interface Revision {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** How often it changed, as far as is known. */
  readonly changes: number;
}

export interface SessionRevision {
  readonly lastModified: number;
  /** Below 2^31. Never falls, and rises whenever time, place or status of the session may have changed. */
  readonly sequence: number;
}

export interface Revisions {
  /** When an item last changed; nothing for what has no history. */
  readonly changedAt: (collection: CollectionName, id: string) => number | undefined;
  readonly ofSession: (session: Pick<Session, 'id' | 'status'>) => SessionRevision;
}

/** Content without a history has no known date; a fixed one keeps the same content byte for byte the same. */
const UNKNOWN: Revision = { lastModified: Date.UTC(2000, 0, 1), changes: 0 };

/**
 * Count the changes of each item. Files that are gone count too: without them, taking a translation away or moving it
 * would make an item look older than it is, and calendars ignore what looks older.
 */
export function createRevisions({ changes, moves }: History, languages: readonly string[]): Revisions {
  const revisions = new Map<string, Revision>();
  const count = (item: string, time: number): void => {
    const known = revisions.get(item) ?? { lastModified: time, changes: 0 };
    revisions.set(item, {
      lastModified: Math.max(known.lastModified, time),
      changes: known.changes + 1,
    });
  };
  for (const { time, paths } of changes)
    for (const item of paths.flatMap((path) => itemsOf(path, languages))) count(item, time);
  for (const time of moves) count(ALL_SESSIONS, time);
  return {
    changedAt: (collection, id) => revisions.get(`${collection}/${id}`)?.lastModified,
    ofSession: ({ id, status }) => {
      const known = [`sessions/${id}`, ALL_SESSIONS].flatMap((item) => revisions.get(item) ?? []);
      const lastModified = Math.max(
        ...(known.length > 0 ? known : [UNKNOWN]).map((each) => each.lastModified),
      );
      const changes = known.reduce((sum, each) => sum + each.changes, 0);
      return { lastModified, sequence: sequenceOf({ lastModified, changes }, status === 'cancelled') };
    },
  };
}

/**
 * What is in the entries of all sessions. The settings hold the time zone, rooms and usual lengths; a session lasts until
 * the next one in its track and room begins, and a room is called as most sessions call it, so that any that is placed
 * anew may move others. Which ones it did move in the past, nothing tells: to count only today's neighbours would make the
 * number fall when one leaves.
 */
const ALL_SESSIONS = 'all sessions';

/** What a file belongs to: an item is its id, in whatever folder and language its files are. */
function itemsOf(path: string, languages: readonly string[]): string[] {
  if (path === CONFERENCE_FILE) return [ALL_SESSIONS];
  const content = readContentPath(path, languages);
  if (!content) return [];
  const item = `${content.collection}/${content.id}`;
  return content.collection === 'tracks' ? [item, ALL_SESSIONS] : [item];
}

const FIRST_SECOND = Date.UTC(2020, 0, 1) / 1000;
/** Reached in 2054. RFC 5545 (3.3.8) ends at twice as many, so that a clock far ahead leaves room to count. */
const MOST_SECONDS = 2 ** 30;

/**
 * Seconds and changes together only rise, whatever the order of the commits and however wrong their clocks are. Changes
 * alone would fall where a host clones without the history: there, every file looks as new as the last commit.
 */
function sequenceOf({ lastModified, changes }: Revision, cancelled: boolean): number {
  const seconds = Math.min(Math.max(0, Math.floor(lastModified / 1000) - FIRST_SECOND), MOST_SECONDS);
  // A cancellation must win over the entry that an app has already, even without a history; counting changes in twos lets
  // taking it back win in turn.
  return seconds + 2 * changes + (cancelled ? 1 : 0);
}
