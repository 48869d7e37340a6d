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

interface Revision {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** How many times the item's files changed after they were there; 0 for what has no history. */
  readonly changes: number;
}

export interface SessionRevision {
  readonly lastModified: number;
  /** Never falls, and rises when the session is cancelled and when that is taken back. */
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
export function createRevisions(history: readonly Change[], languages: readonly string[]): Revisions {
  const revisions = new Map<string, Revision>();
  const seen = new Set<string>();
  for (const { time, paths } of history) {
    for (const path of paths) {
      const item = itemOf(path, languages);
      const known = revisions.get(item);
      revisions.set(item, {
        lastModified: Math.max(known?.lastModified ?? time, time),
        changes: (known?.changes ?? 0) + (seen.has(path) ? 1 : 0),
      });
      seen.add(path);
    }
  }
  const of = (item: string): Revision => revisions.get(item) ?? UNKNOWN;
  return {
    changedAt: (collection, id) => revisions.get(`${collection}/${id}`)?.lastModified,
    ofSession: ({ id, status }) => {
      const own = of(`sessions/${id}`);
      // The settings hold the time zone, the usual lengths and the venue, which are in the entries of all sessions.
      const settings = of(CONFERENCE_FILE);
      const lastModified = Math.max(own.lastModified, settings.lastModified);
      const changes = own.changes + settings.changes;
      // A cancellation must win over the entry that an app has already, even without a history; counting changes in
      // twos lets taking it back win in turn.
      return { lastModified, sequence: 2 * changes + (status === 'cancelled' ? 1 : 0) };
    },
  };
}

/** An item is its id, in whatever folder and language its files are. */
function itemOf(path: string, languages: readonly string[]): string {
  const content = readContentPath(path, languages);
  return content ? `${content.collection}/${content.id}` : path;
}
