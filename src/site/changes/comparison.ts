/** The content folder as it is, compared with what it was at a commit. */
import { readingSettings } from '../../catalog/content/conference.ts';
import { formatProblem, type Problem } from '../../catalog/content/problems.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import { compareCatalogs } from '../../catalog/changes/compare.ts';
import type { Comparison } from '../../catalog/changes/write.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { isApart, readContent, readSettingsFile, type SourceFile } from '../../catalog/read.ts';
import { counted } from '../../catalog/text/count.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { UserError } from '../errors.ts';
import { readContentDir } from '../loader/read-content.ts';
import { readFiles } from '../loader/read-files.ts';
import { readHistory } from '../history.ts';
import type { Settings } from '../settings.ts';
import { filesAtCommit } from './at-commit.ts';
import { readSince, repositoryOf } from './since.ts';
import { withTimes } from './times.ts';

export interface ContentChanges extends Comparison {
  readonly before: Catalog;
  readonly after: Catalog;
  /** Files of that time which could not be read, so that their sessions seem to be new. */
  readonly unreadable: readonly Problem[];
}

export interface ComparisonOptions {
  /** What to compare with, as git names it. */
  readonly since: string;
  /** Where the content folder was then in the repository, if elsewhere. */
  readonly folder?: string | undefined;
}

/** @throws UserError for what names no content, and while the content is in error */
export async function compareWithCommit(
  settings: Settings,
  { since: ref, folder }: ComparisonOptions,
): Promise<ContentChanges> {
  const repository = await repositoryOf(settings.contentDir);
  const since = await readSince(repository, ref);
  const place = folder === undefined ? repository.prefix : asPrefix(folder);
  const files = await filesAtCommit(repository, since.commit, place).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The content at ${ref} cannot be read: ${why}. Where the copy of the repository is incomplete, clone it anew, without --filter.`,
    );
  });
  if (!files.some(({ path }) => !isApart(path))) throw new UserError(noContentThen(ref, place));

  const { catalog: after, problems } = await readContentDir(settings);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  // A session that cannot be read would look as if it had been taken out.
  if (first) {
    throw new UserError(
      `${formatProblem(first)}\n\nCorrect the content first; it has ${counted(errors.length, 'error')}. The command "check" shows all.`,
    );
  }
  const { catalog: before, unreadable } = await readThen(files, settings);
  const changes = compareCatalogs(before, after);
  const history = await readHistory(settings.contentDir);
  return {
    since,
    changes: withTimes(changes, history.changes, { since: since.date, catalog: after }),
    before,
    after,
    unreadable,
  };
}

async function readThen(
  files: readonly SourceFile[],
  { packageDir }: Settings,
): Promise<{ catalog: Catalog; unreadable: readonly Problem[] }> {
  const { conference } = readSettingsFile(files, languagesWithStrings);
  const read = await readFiles(
    files.filter(({ path }) => !isApart(path)),
    readingSettings(conference),
    { packageDir },
  );
  const validate = ({ path }: SourceFile): Validated => read.get(path) ?? { problems: [] };
  const { catalog, problems } = readContent(files, { languagesWithStrings, validate });
  return { catalog, unreadable: problems.filter(({ severity }) => severity === 'error') };
}

const asPrefix = (folder: string): string => {
  const parts = folder.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
};

const noContentThen = (ref: string, place: string): string =>
  `At ${ref} there is no content in "${place === '' ? './' : place}". Name a later commit; where the folder was elsewhere then, say where: --folder old/content`;
