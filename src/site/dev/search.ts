/** While developing, search answers from what the content is now: a process of its own makes the index after each edit. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import sirv from 'sirv';
import type { Connect } from 'vite';
import type { ContentRecord } from '../../catalog/content/records.ts';
import { originOf } from '../origin.ts';
import { INDEX_FOLDER } from '../search/indexes.ts';
import { moduleFile } from '../program.ts';
import type { Settings } from '../settings.ts';
import type { CurrentContent } from '../loader/current-content.ts';
import type { ContentChange, IndexMade } from './search-messages.ts';

export interface SearchIndex {
  readonly follow: (content: CurrentContent) => void;
  /** Whether it answers from content as it was before. */
  readonly isOld: () => boolean;
  /** Answers for the folder of the index; who asks before there is one waits. */
  readonly answer: Connect.NextHandleFunction;
  readonly close: () => void;
}

interface SearchIndexOptions {
  /** When there is a new index. */
  readonly onMade: () => void;
  readonly onFailure: (message: string) => void;
}

export function createSearchIndex(
  settings: Pick<Settings, 'packageDir' | 'basePath' | 'siteUrl'>,
  { onMade, onFailure }: SearchIndexOptions,
): SearchIndex {
  let child: ChildProcess | undefined;
  let told: ReadonlyMap<string, ContentRecord> = new Map();
  let wanted = 0;
  let done = 0;
  let answer: Connect.NextHandleFunction | undefined;
  let waiting: (() => void)[] = [];

  const receive = ({ number, folders, failure }: IndexMade): void => {
    done = number;
    if (failure !== undefined) onFailure(failure);
    if (folders) answer = filesOf(folders);
    for (const goOn of waiting.splice(0)) goOn();
    onMade();
  };
  const start = (): ChildProcess => {
    const file = moduleFile(settings.packageDir, 'site/dev/search-process');
    const started = fork(file, { serialization: 'advanced' });
    started.on('message', receive);
    started.on('error', ({ message }) => onFailure(message));
    started.on('close', () => {
      // The next edit starts another one, which has to be told everything.
      child = undefined;
      told = new Map();
      done = wanted;
      for (const goOn of waiting.splice(0)) goOn();
    });
    // It must not keep this process alive.
    started.unref();
    started.channel?.unref();
    return started;
  };

  return {
    follow: ({ conference, records }) => {
      child ??= start();
      const now = new Map(records.map((record) => [record.path, record]));
      const change: ContentChange = {
        number: (wanted += 1),
        conference,
        records: records.filter((record) => told.get(record.path) !== record),
        removed: [...told.keys()].filter((path) => !now.has(path)),
        base: settings.basePath,
        site: originOf(settings, conference),
      };
      told = now;
      child.send(change, (error) => error && onFailure(error.message));
    },
    isOld: () => done < wanted,
    answer: (request, response, next) => {
      const give = (): void => {
        if (answer) answer(request, response, next);
        else next();
      };
      if (answer || !child) give();
      else waiting = [...waiting, give];
    },
    close: () => child?.kill(),
  };
}

/** Files of the newest index, else of the one before, from which a page that is open may still be reading. */
function filesOf(folders: readonly string[]): Connect.NextHandleFunction {
  const nothing: Connect.NextHandleFunction = (_request, _response, next) => next();
  return folders
    .map((folder) => sirv(path.join(folder, INDEX_FOLDER), { dev: true }))
    .reduceRight<Connect.NextHandleFunction>(
      (otherwise, files) => (request, response, next) =>
        files(request, response, () => otherwise(request, response, next)),
      nothing,
    );
}
