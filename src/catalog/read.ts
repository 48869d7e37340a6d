/** All files of a conference to its Catalog and every problem of every file. */
import { type Conference, readConference } from './content/conference.ts';
import { type ChangesRead, readChanges } from './content/changes-file.ts';
import { CHANGES_FILE, CONFERENCE_FILE, languagesInUse } from './content/path.ts';
import type { Catalog } from './model/catalog.ts';
import { checkCatalog } from './checks/check.ts';
import { gatherRecords } from './model/gather.ts';
import { linkGathered } from './model/link.ts';
import { parseFile } from './content/parse.ts';
import { type Problem, sortProblems } from './content/problems.ts';
import { validateFile, type Validated } from './content/validate.ts';

/** Whether a file is no item of the conference, but is read by itself. */
export const isApart = (path: string): boolean => path === CONFERENCE_FILE || path === CHANGES_FILE;

/** A content file as it is on disk. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly languagesWithStrings: readonly string[];
  /** Takes the place of `validateFile`, so that unchanged files need not be read again. */
  readonly validate?: (file: SourceFile, conference: Conference) => Validated;
}

export interface Content {
  readonly conference: Conference;
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/** Settings alone, from the same files. */
export function readSettingsFile(
  files: readonly SourceFile[],
  languagesWithStrings: readonly string[],
): { conference: Conference; problems: readonly Problem[] } {
  const file = files.find(({ path }) => path === CONFERENCE_FILE);
  const parsed = file ? parseFile(file.path, file.bytes) : { problems: [] };
  const { conference, problems } = readConference(parsed.document, {
    languagesInUse: languagesInUse(files.map(({ path }) => path)),
    languagesWithStrings,
  });
  // What a file that cannot be read leaves out is not worth a word beside that.
  return {
    conference,
    problems: file && !parsed.document ? parsed.problems : problems.concat(parsed.problems),
  };
}

/** What has changed, from the same files. */
export function readChangesFile(files: readonly SourceFile[]): ChangesRead {
  const file = files.find(({ path }) => path === CHANGES_FILE);
  return file ? readChanges(file.bytes) : { problems: [] };
}

/**
 * Read all files of a conference.
 * @returns problems sorted by file; the Catalog has whatever can be published in spite of them
 */
export function readContent(
  files: readonly SourceFile[],
  {
    languagesWithStrings,
    validate = ({ path, bytes }, conference) => validateFile(path, bytes, conference),
  }: ReadOptions,
): Content {
  const { conference, problems } = readSettingsFile(files, languagesWithStrings);
  const validated = files.filter(({ path }) => !isApart(path)).map((file) => validate(file, conference));
  const { changes, problems: ofChanges } = readChangesFile(files);
  const records = validated.flatMap(({ record }) => (record ? [record] : []));
  const gathered = gatherRecords(records, conference);
  const catalog = linkGathered(gathered, changes);
  return {
    conference,
    catalog,
    problems: sortProblems([
      ...problems,
      ...ofChanges,
      ...validated.flatMap(({ problems }) => problems),
      ...checkCatalog(catalog, gathered),
    ]),
  };
}
