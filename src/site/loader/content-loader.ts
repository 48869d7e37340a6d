/** Astro's way in: the content folder as one collection of validated records, read anew only where files changed. */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Conference } from '../../catalog/content/conference.ts';
import type { Changes } from '../../catalog/content/changes-file.ts';
import { CHANGES_FILE, CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { countProblems, type Problem } from '../../catalog/content/problems.ts';
import type { ContentRecord } from '../../catalog/content/records.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import type { Settings } from '../settings.ts';
import { checksum } from '../digest.ts';
import { UserError } from '../errors.ts';
import { readContentDir, type RecordStore } from './read-content.ts';
import { filesLeftOut, problemReport } from './report.ts';

/** One entry of the collection: a file's record, or the settings. */
export interface ContentEntry {
  readonly record?: ContentRecord;
  readonly problems: readonly Problem[];
  readonly conference?: Conference;
  readonly changes?: Changes;
}

export function contentLoader(settings: Settings): Loader {
  return {
    name: 'lectern-content',
    load: async (context) => {
      // A server for developing reads by itself (dev/): an edit would take a second on its way through Astro's store.
      if (context.watcher) return;
      report(await loadContent(settings, context), settings);
      performance.mark('lectern:content');
    },
  };
}

/** Bring the store up to date. */
async function loadContent(
  settings: Settings,
  { store, logger }: Pick<LoaderContext, 'store' | 'logger'>,
): Promise<readonly Problem[]> {
  const current = new Set([CONFERENCE_FILE, CHANGES_FILE]);
  const records = recordStore(store, current);
  const { conference, catalog, problems, files, reread } = await readContentDir(settings, records);
  // Only now, so that a page asked for meanwhile still finds the last record.
  for (const path of new Set(store.keys()).difference(current)) store.delete(path);
  store.set({ id: CONFERENCE_FILE, data: { conference, problems: [] } });
  store.set({ id: CHANGES_FILE, data: { changes: catalog.changes, problems: [] } });
  logger.info(`${String(files.length)} files, ${String(reread)} read anew`);
  return problems;
}

/**
 * Print what is wrong, and go on where that may be.
 * @throws UserError once for all files, where files in error may not be left out
 */
function report(problems: readonly Problem[], { contentDir, skipInvalid }: Settings): void {
  if (problems.length > 0) process.stderr.write(`\n${contentDir}\n${problemReport(problems)}\n\n`);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !skipInvalid) {
    throw new UserError(
      `${countProblems(errors)} in the content, listed above; nothing was published. SKIP_INVALID=1 publishes without these files.`,
    );
  }
  const skipped = filesLeftOut(problems);
  if (skipped.length > 0) process.stderr.write(`Left out: ${skipped.map(escapeLine).join(', ')}\n\n`);
}

/** @param current gets the paths of the records that stay */
function recordStore(store: LoaderContext['store'], current: Set<string>): RecordStore {
  return {
    recall: (path, key) => {
      const known = store.get(path);
      if (!known || !isValidated(known.data) || known.digest !== digestOf(key, known.data)) return undefined;
      current.add(path);
      return known.data;
    },
    keep: (path, key, validated) => {
      current.add(path);
      // A damaged record may have the digest of a whole one, with which Astro would keep it.
      store.delete(path);
      store.set({ id: path, data: { ...validated }, digest: digestOf(key, validated) });
    },
  };
}

/** What a record was made from, and what it is itself, as the file that it is kept in may be damaged. */
const digestOf = (key: string, record: Validated): string =>
  `${key} ${String(checksum(JSON.stringify(record)))}`;

/** Entries come back from Astro's store as plain objects; only this loader writes them. */
const isValidated = (data: Record<string, unknown>): data is Record<string, unknown> & Validated =>
  Array.isArray(data['problems']);
