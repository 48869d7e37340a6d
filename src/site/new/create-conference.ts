/** The folder of a new conference, from what a command says and what is asked for, to the disk: all of it or nothing. */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../catalog/content/ids.ts';
import { type ConferenceDraft, conferenceFiles, CONTENT } from '../../catalog/scaffold/conference.ts';
import { isRefusal } from '../../catalog/scaffold/refusal.ts';
import { UserError } from '../errors.ts';
import { writeAll } from '../write-all.ts';
import { askConference } from './ask-conference.ts';
import type { Making } from './create-item.ts';
import { refused } from './refused.ts';

/** What a command gives, which may leave out everything. */
export type AskedConference = Partial<ConferenceDraft> & { readonly folder?: string | undefined };

/**
 * @param lectern the version that npm's registry has, if any, which the new folder is to have; and how its site is started from here
 * @returns what to print
 * @throws UserError when nothing was written
 */
export async function createConference(
  asked: AskedConference,
  { dryRun, prompts }: Making,
  { version, start }: { readonly version: string | undefined; readonly start: string },
): Promise<string[]> {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const given = prompts ? await askConference(asked, timezone, prompts) : asked;
  const files = conferenceFiles({
    ...{ start: given.start, end: given.end },
    title: given.title ?? '',
    timezone: given.timezone ?? timezone,
    languages: given.languages ?? ['en'],
    lectern: given.lectern ?? version,
  });
  if (isRefusal(files)) throw refused(files);
  const isPackage = given.lectern !== undefined || version !== undefined;
  const folder = given.folder ?? (fileId(given.title ?? '') || 'conference');
  refuseExisting(folder, files.keys());
  if (!dryRun) writeAll(path.resolve(folder), files, () => true);
  return [
    `${dryRun ? 'Would write' : 'Written'} in ${folder}:`,
    ...files.keys().map((name) => `  ${name}`),
    ...(given.timezone === undefined ? [`The time zone is this machine's: ${timezone}.`] : []),
    'Next:',
    ...(isPackage ? nextSteps(folder) : [`  CONTENT_DIR=${path.join(folder, CONTENT)} ${start}`]),
    ...(isPackage
      ? []
      : [
          'npm has no Lectern to install yet. For a folder that brings its own, name the package: --lectern FILE.',
        ]),
  ];
}

const nextSteps = (folder: string): string[] => [
  ...(path.resolve(folder) === process.cwd() ? [] : [`  cd ${folder}`]),
  '  npm install',
  '  npm start',
];

function refuseExisting(folder: string, names: Iterable<string>): void {
  const there = [...names].filter((name) => lstatSync(path.join(folder, name), { throwIfNoEntry: false }));
  if (there.length === 0) return;
  throw new UserError(
    `${folder} has these already: ${there.join(', ')}. Choose another folder. Nothing was written.`,
  );
}
