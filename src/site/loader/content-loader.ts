/** Astro's way in: the content folder as one collection of validated records, read anew only where files changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Conference } from '../../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { countProblems, formatProblem, type Problem, sortProblems } from '../../catalog/content/problems.ts';
import { readContent, type SourceFile } from '../../catalog/read.ts';
import type { ContentRecord } from '../../catalog/content/records.ts';
import { validateFile, type Validated } from '../../catalog/content/validate.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { checkLogo } from '../photos/logo.ts';
import { readContentFolder } from './content-folder.ts';
import type { Settings } from '../settings.ts';

/** One entry of the collection: a file's record, or the settings. */
export interface ContentEntry {
  readonly record?: ContentRecord;
  readonly problems: readonly Problem[];
  readonly conference?: Conference;
}

export function contentLoader(settings: Settings): Loader {
  return {
    name: 'lectern-content',
    load: async (context) => {
      const { watcher } = context;
      await loadContent(settings, context, watcher ? 'report' : 'throw');
      performance.mark('lectern:content');
      if (!watcher) return;
      watcher.add(settings.contentDir);
      let pending: NodeJS.Timeout | undefined;
      const reload = (file: string): void => {
        if (!path.resolve(file).startsWith(settings.contentDir + path.sep)) return;
        // Editors write a file in several steps; one reload serves them all.
        clearTimeout(pending);
        pending = setTimeout(() => void loadContent(settings, context, 'report'), 60);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

async function loadContent(
  settings: Settings,
  context: LoaderContext,
  onError: 'throw' | 'report',
): Promise<void> {
  const { store, logger } = context;
  const folder = await readContentFolder(settings.contentDir);
  const salt = await sourceHash(settings);
  const stored = new Set(store.keys());
  let reread = 0;

  const validate = (file: SourceFile, conference: Conference): Validated => {
    stored.delete(file.path);
    const digest = hash(salt, JSON.stringify(conference), file.bytes);
    const known = store.get(file.path);
    if (known?.digest === digest && isEntry(known.data)) return known.data;
    reread += 1;
    const validated = validateFile(file.path, file.bytes, conference);
    store.set({ id: file.path, data: { ...validated }, digest });
    return validated;
  };
  const content = readContent(folder.files, { languagesWithStrings, validate });
  const logo = await checkLogo(content.conference, settings.contentDir);
  stored.delete(CONFERENCE_FILE);
  store.set({ id: CONFERENCE_FILE, data: { conference: logo.conference, problems: [] } });
  for (const path of stored) store.delete(path);

  report(sortProblems([...folder.problems, ...content.problems, ...logo.problems]), settings, onError);
  logger.info(`${String(folder.files.length)} files, ${String(reread)} read anew`);
}

/** Entries come back from Astro's store as plain objects; only this loader writes them. */
const isEntry = (data: Record<string, unknown>): data is Record<string, unknown> & Validated =>
  Array.isArray(data['problems']);

/** Thrown once for all files, after every problem has been printed. */
class ContentError extends Error {
  override name = 'ContentError';
}

function report(
  problems: readonly Problem[],
  { skipInvalid, contentDir }: Settings,
  onError: 'throw' | 'report',
): void {
  if (problems.length === 0) return;
  const errors = problems.filter(({ severity }) => severity === 'error');
  process.stderr.write(
    `\n${contentDir}\n${problems.map(formatProblem).join('\n')}\n${countProblems(problems)}\n\n`,
  );
  if (errors.length === 0) return;
  if (skipInvalid || onError === 'report') {
    // Of the settings only the wrong ones are left out.
    const skipped = [...new Set(errors.map(({ path }) => path))].filter((path) => path !== CONFERENCE_FILE);
    if (skipped.length > 0) process.stderr.write(`Left out: ${skipped.join(', ')}\n\n`);
    return;
  }
  throw new ContentError(
    `${countProblems(errors)} in the content, listed above; nothing was published. SKIP_INVALID=1 publishes without these files.`,
  );
}

/** What a record is made by; when the code changes, so do records of unchanged files. */
async function sourceHash({ projectDir }: Settings): Promise<string> {
  const core = path.join(projectDir, 'src/catalog');
  const files = (await readdir(core, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const sources = files.toSorted().map((file) => path.join(core, file));
  // The lock file stands for the packages that parse, render and sanitise.
  const texts = await Promise.all(
    [...sources, path.join(projectDir, 'package-lock.json')].map((file) => readFile(file)),
  );
  return hash(...texts);
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
