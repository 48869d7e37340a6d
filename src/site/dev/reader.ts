/** The content folder, read again and again: what has not changed is kept, and a file in error stays as it last was without. */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { type Problem, sortProblems } from '../../catalog/content/problems.ts';
import type { ContentRecord } from '../../catalog/content/records.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import { createSources, type Sources } from '../../catalog/content/sources.ts';
import { type ContentRead, readContentDir, type RecordStore } from '../loader/read-content.ts';
import { createWaitingThreads } from '../loader/read-files.ts';
import { checkPhotos } from '../photos/requests.ts';
import type { Settings } from '../settings.ts';
import type { CurrentContent } from '../loader/current-content.ts';

export interface Reading {
  /** The same object as last time where nothing in it has changed. */
  readonly content: CurrentContent;
  readonly problems: readonly Problem[];
  readonly sources: Sources;
  /** Paths of all content files. */
  readonly paths: readonly string[];
  /** Of the files in error, those that are in `content` as they last were. */
  readonly lastGood: readonly string[];
}

/** In which an editor has written what it has begun to write. */
const WRITING_MS = 100;

/** @returns reads the folder as it is now, and throws UserError when there is no content */
export function createReader(
  settings: Pick<Settings, 'contentDir' | 'cacheDir' | 'packageDir' | 'projectDir'>,
  threads = createWaitingThreads(),
): () => Promise<Reading> {
  const memory = createMemory();
  const good = new Map<string, ContentRecord>();
  let last: CurrentContent | undefined;

  return async () => {
    const read = await readWritten(() => readContentDir(settings, memory.store, threads));
    const { conference, catalog } = read;
    const paths = read.files.map(({ path }) => path);
    const sources = createSources(read.files);
    const ofPhotos = await checkPhotos(catalog, settings.contentDir);
    const problems = sortProblems([...read.problems, ...ofPhotos]);
    const inError = pathsInError(read);
    // Without its settings everything would read differently, times and languages first.
    if (last && inError.has(CONFERENCE_FILE))
      return { content: last, problems, sources, paths, lastGood: [CONFERENCE_FILE] };

    const records: ContentRecord[] = [];
    const lastGood: string[] = [];
    // A file that cannot be opened, or is too large, is in error and not among those that were read.
    const present = new Set(paths);
    const known = present.union(inError);
    for (const path of [...known].toSorted()) {
      const record = present.has(path) ? memory.recordOf(path) : undefined;
      const standIn = record ?? (inError.has(path) ? good.get(path) : undefined);
      if (record) good.set(path, record);
      else if (standIn) lastGood.push(path);
      if (standIn) records.push(standIn);
    }
    for (const path of good.keys()) if (!known.has(path)) good.delete(path);

    const content: CurrentContent = { conference, records, changes: catalog.changes };
    last = last && isSame(last, content) ? last : content;
    return { content: last, problems, sources, paths, lastGood };
  };
}

/** An editor may empty a file before it writes it: of the settings nothing else would tell, as they may be empty. */
async function readWritten(read: () => Promise<ContentRead>): Promise<ContentRead> {
  const first = await read();
  const isEmpty =
    first.files.some(({ path }) => path === CONFERENCE_FILE) &&
    Object.keys(first.conference.places).length === 0;
  if (!isEmpty) return first;
  await setTimeout(WRITING_MS);
  return read();
}

interface Kept {
  readonly key: string;
  readonly validated: Validated;
}

/** Nothing is forgotten: a folder that was moved away may come back. */
function createMemory() {
  /** The newest first. The one before is of use when settings that were broken are mended: all files depend on them. */
  const kept = new Map<string, readonly Kept[]>();
  const store: RecordStore = {
    recall: (path, key) => {
      const ofPath = kept.get(path) ?? [];
      const found = ofPath.find((each) => each.key === key);
      if (found) kept.set(path, [found, ...ofPath.filter((each) => each !== found)]);
      return found?.validated;
    },
    keep: (path, key, validated) =>
      kept.set(path, [{ key, validated }, ...(kept.get(path) ?? []).slice(0, 1)]),
  };
  return {
    store,
    recordOf: (path: string): ContentRecord | undefined => kept.get(path)?.[0]?.validated.record,
  };
}

const pathsInError = ({ problems }: ContentRead): ReadonlySet<string> =>
  new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));

/** Records are kept, so a file that has not changed has the same one. */
const isSame = (a: CurrentContent, b: CurrentContent): boolean =>
  a.records.length === b.records.length &&
  a.records.every((record, index) => record === b.records[index]) &&
  isDeepStrictEqual([a.conference, a.changes], [b.conference, b.changes]);
