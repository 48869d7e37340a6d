/** The folder of a new conference, from what a command says and what is asked for, to the disk: all of it or nothing. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../catalog/content/ids.ts';
import { type ConferenceDraft, conferenceFiles } from '../../catalog/scaffold/conference.ts';
import { isRefusal } from '../../catalog/scaffold/refusal.ts';
import { UserError } from '../errors.ts';
import { writeAll } from '../import/write-all.ts';
import { askConference } from './ask-conference.ts';
import type { Making } from './create-item.ts';
import { refused } from './refused.ts';

/** What a command gives, which may leave out everything. */
export type AskedConference = Partial<ConferenceDraft> & { readonly folder?: string | undefined };

/**
 * @param packageFile Lectern's own `package.json`, whose version the new folder is to have
 * @param isClone whether this is run from Lectern's own sources, which can build the new folder as well
 * @returns what to print
 * @throws UserError when nothing was written
 */
export async function createConference(
  asked: AskedConference,
  { dryRun, prompts }: Making,
  packageFile: string | undefined,
  isClone: boolean,
): Promise<string[]> {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const given = prompts ? await askConference(asked, timezone, prompts) : asked;
  const files = conferenceFiles({
    ...{ start: given.start, end: given.end },
    title: given.title ?? '',
    timezone: given.timezone ?? timezone,
    languages: given.languages ?? ['en'],
    lectern: given.lectern ?? versionOf(packageFile),
  });
  if (isRefusal(files)) throw refused(files);
  const folder = given.folder ?? (fileId(given.title ?? '') || 'conference');
  refuseExisting(folder, files.keys());
  if (!dryRun) writeAll(path.resolve(folder), files, () => true);
  return [
    `${dryRun ? 'Would write' : 'Written'} in ${folder}:`,
    ...files.keys().map((name) => `  ${name}`),
    ...(given.timezone === undefined ? [`The time zone is this machine's: ${timezone}.`] : []),
    'Next:',
    ...(path.resolve(folder) === process.cwd() ? [] : [`  cd ${folder}`]),
    '  npm install',
    '  npm start',
    ...(given.lectern === undefined ? otherWays(folder, isClone) : []),
  ];
}

/** Which version there is for npm to take, nobody here knows. */
function otherWays(folder: string, isClone: boolean): string[] {
  const asks = "It asks npm's registry for Lectern; where that has none: npm install <file or address of it>";
  if (!isClone) return [asks];
  return [
    asks,
    'Or from here, with nothing to install:',
    `  CONTENT_DIR=${path.join(folder, 'content')} npm start`,
  ];
}

function refuseExisting(folder: string, names: Iterable<string>): void {
  const there = [...names].filter((name) => lstatSync(path.join(folder, name), { throwIfNoEntry: false }));
  if (there.length === 0) return;
  throw new UserError(
    `${folder} has these already: ${there.join(', ')}. Choose another folder. Nothing was written.`,
  );
}

function versionOf(packageFile: string | undefined): string {
  if (packageFile === undefined) return '*';
  const { version }: { version?: unknown } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return String(version);
}
