/** The content folder to settings, Catalog and problems, for builds and for `npm run check`. */
import { type Conference, readingSettings } from '../../catalog/content/conference.ts';
import { type Problem, sortProblems } from '../../catalog/content/problems.ts';
import type { Validated } from '../../catalog/content/validate.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { isApart, readContent, readSettingsFile, type SourceFile } from '../../catalog/read.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { checkLogo } from '../photos/logo.ts';
import { checkPlans } from '../photos/plans.ts';
import type { Settings } from '../settings.ts';
import { readContentFolder } from './content-folder.ts';
import { readFiles, type WaitingThreads } from './read-files.ts';
import { createReadingKey } from './reading-key.ts';

/** Records of earlier builds. */
export interface RecordStore {
  readonly recall: (path: string, key: string) => Validated | undefined;
  readonly keep: (path: string, key: string, validated: Validated) => void;
}

export interface ContentRead {
  /** Without what of them cannot be shown. */
  readonly conference: Conference;
  readonly catalog: Catalog;
  /** Of all files, sorted. */
  readonly problems: readonly Problem[];
  /** All content files, the settings' among them. */
  readonly files: readonly SourceFile[];
  /** What a file was found to be by itself. */
  readonly validated: (path: string) => Validated | undefined;
  /** How many files were read, and not recalled. */
  readonly reread: number;
}

/**
 * @param store what is in it is not read again
 * @param waitingThreads for who reads again and again
 * @throws UserError when there is no content
 */
export async function readContentDir(
  places: Pick<Settings, 'contentDir' | 'cacheDir' | 'packageDir' | 'projectDir'>,
  store?: RecordStore,
  waitingThreads?: WaitingThreads,
): Promise<ContentRead> {
  const { contentDir, cacheDir, packageDir } = places;
  const { files, problems: ofFolder } = readContentFolder(contentDir);
  const { conference } = readSettingsFile(files, languagesWithStrings);
  const settings = readingSettings(conference);
  const keyOf = await createReadingKey(places, settings);

  const known = new Map<string, Validated>();
  const missing: SourceFile[] = [];
  for (const file of files.filter(({ path }) => !isApart(path))) {
    const record = store?.recall(file.path, keyOf(file.bytes));
    if (record) known.set(file.path, record);
    else missing.push(file);
  }
  const read = await readFiles(missing, settings, { packageDir, ...(waitingThreads && { waitingThreads }) });
  for (const { path, bytes } of missing) {
    const validated = read.get(path);
    if (validated && !wasGivenUp(validated)) store?.keep(path, keyOf(bytes), validated);
  }

  const validated = (path: string): Validated | undefined => known.get(path) ?? read.get(path);
  const nothing: Validated = { problems: [] };
  const validate = ({ path }: SourceFile): Validated => validated(path) ?? nothing;
  const { catalog, problems } = readContent(files, { languagesWithStrings, validate });
  const logo = await checkLogo(conference, contentDir);
  const plans = await checkPlans(logo.conference, { contentDir, cacheDir });
  return {
    conference: plans.conference,
    catalog,
    problems: sortProblems([...ofFolder, ...problems, ...logo.problems, ...plans.problems]),
    ...{ files, validated },
    reread: missing.length,
  };
}

/** A busy machine may be all that was wrong, so the next build tries again. */
const wasGivenUp = ({ problems }: Validated): boolean =>
  problems.some(({ kind }) => kind === 'too-slow' || kind === 'unreadable');
