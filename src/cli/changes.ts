/** `npm run changes`: what has changed since a commit, into `changes.json` or to be read. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { changesReport } from '../catalog/changes/report/report.ts';
import { changesSummary } from '../catalog/changes/summary.ts';
import { changesJson, keepNotes } from '../catalog/changes/write.ts';
import { readChanges } from '../catalog/content/changes-file.ts';
import { CHANGES_FILE } from '../catalog/content/path.ts';
import { formatProblem } from '../catalog/content/problems.ts';
import { compareWithCommit, type ContentChanges } from '../site/changes/comparison.ts';
import { errorCode, UserError } from '../site/errors.ts';
import { readSettings } from '../site/settings.ts';
import { undoUnfinished, writeAll } from '../site/write-all.ts';
import { callOf, readOptions, runCommand } from './command.ts';

const usage = `Usage: ${callOf('changes', '--since <git ref> [--format text|json|html] [--out <file>] [--folder <path>]')}

  --since   a tag, branch or commit to compare the content folder with
  --format  only show the changes, and leave ${CHANGES_FILE} alone:
            text, one line each; json, as in ${CHANGES_FILE}; html, one page with the days before and after
  --out     write that into a file, and not to standard output
  --folder  where the content folder was then in the repository, if it has moved since

Without --format it writes ${CHANGES_FILE} into CONTENT_DIR (default: content), from which pages and the feed of changes
are made, and keeps the notes in it.`;

const options = {
  since: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  folder: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const formats: Readonly<Record<string, (found: ContentChanges) => string>> = {
  text: (found) => `${changesSummary(found, found.after)}\n`,
  json: (found) => changesJson(found, found.after.conference.timeZone),
  html: changesReport,
};

await runCommand(async () => {
  const { since, format, out, folder, help } = readOptions(options, usage);
  if (help) {
    console.log(usage);
    return;
  }
  if (!since) throw new UserError(`Say what to compare with.\n\n${usage}`);
  const print = format === undefined ? undefined : formats[format];
  if (format !== undefined && !print) throw new UserError(`There is no format "${format}".\n\n${usage}`);
  if (out !== undefined && !print) throw new UserError(`--out needs a --format.\n\n${usage}`);

  const settings = readSettings();
  if (!print) undoUnfinished(settings.contentDir);
  const found = await compareWithCommit(settings, { since, folder });
  for (const problem of found.unreadable)
    console.error(`At ${since} ${formatProblem(problem)} Its session counts as new.`);
  if (!print) await writeChanges(found, settings.contentDir);
  else if (out === undefined) process.stdout.write(print(found));
  else await write(out, print(found));
});

async function writeChanges(found: ContentChanges, contentDir: string): Promise<void> {
  const file = path.join(contentDir, CHANGES_FILE);
  const { changes, lost } = keepNotes(found, await earlierChanges(file));
  for (const { session, kind } of lost)
    console.error(`The note on "${session}" (${kind}) is gone with its change, which is none any more.`);
  const text = changesJson({ ...found, changes }, found.after.conference.timeZone);
  writeAll(contentDir, new Map([[CHANGES_FILE, text]]), () => false);
  console.log(`${changesSummary(found, found.after)}\nWritten to ${file}`);
}

/** @throws UserError for a file that cannot be read, as notes in it would be lost */
async function earlierChanges(file: string) {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const { changes, problems } = readChanges(bytes);
  const [first] = problems;
  if (first)
    throw new UserError(`${formatProblem(first)}\n\nCorrect the file, or delete it to write it anew.`);
  return changes;
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw new UserError(`${file} cannot be written: ${errorCode(error)}. Choose another place.`);
  });
}
