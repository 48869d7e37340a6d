/** The content folder for a build: read anew only where files changed, with its problems said. */
import { countProblems, type Problem } from '../../catalog/content/problems.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { CurrentContent } from './current-content.ts';
import { readContentDir } from './read-content.ts';
import { openRecordStore } from './record-store.ts';
import { filesLeftOut, problemReport } from './report.ts';

/**
 * @returns the content, and a line for the log
 * @throws UserError when there is no content, or once for all files in error where those may not be left out
 */
export async function readForBuild(settings: Settings): Promise<{ content: CurrentContent; line: string }> {
  const store = openRecordStore(settings.cacheDir);
  const { conference, catalog, problems, files, validated, reread } = await readContentDir(settings, store);
  store.save();
  report(problems, settings);
  const records = files.flatMap(({ path }) => validated(path)?.record ?? []);
  return {
    content: { conference, records, changes: catalog.changes },
    line: `${String(files.length)} files, ${String(reread)} read anew`,
  };
}

/** Print what is wrong, and go on where that may be. */
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
