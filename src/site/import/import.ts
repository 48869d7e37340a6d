/** One import: an export read, merged with the content folder, and written, or only said. */
import { type Base, basePath, baseText } from '../../catalog/importers/base.ts';
import { type Folder, readFolder } from '../../catalog/importers/folder.ts';
import type { ImportedConference } from '../../catalog/importers/imported.ts';
import type { Settle } from '../../catalog/importers/merge-file.ts';
import { nameFiles, type Naming } from '../../catalog/importers/names.ts';
import {
  type ImportPlan,
  type Incoming,
  incomingOf,
  planImport,
  zoneOf,
} from '../../catalog/importers/plan.ts';
import { zoneOfOffset } from '../../catalog/importers/times.ts';
import { type Report, reportLines } from '../../catalog/importers/report.ts';
import { languagesWithStrings } from '../../strings/index.ts';
import { UserError } from '../errors.ts';
import { filesSoFar } from '../loader/content-folder.ts';
import { createPhotoFetcher, type FetchPhoto } from '../photos/remote.ts';
import type { Settings } from '../settings.ts';
import { readBases } from './bases.ts';
import { copyPictures } from './pictures.ts';
import { expectedPortraits, fetchPortraits, type Portraits, type Wanted } from './portraits.ts';
import { type Export, type Format, readExport } from './read-import.ts';
import { undoUnfinished, writeAll } from '../write-all.ts';

export interface ImportRequest {
  readonly format: Format;
  /** A file, a folder or an https address. */
  readonly where: string;
  /** Under which the last import is kept; sources of different names leave each other's files alone. */
  readonly source: string;
  readonly dryRun: boolean;
  readonly photos: boolean;
  /** IANA name, for exports that name no zone. */
  readonly timeZone?: string | undefined;
  readonly settle: Settle;
  readonly allowVanished: boolean;
  readonly onProgress: (done: number, all: number) => void;
  /** Takes the place of the network in tests. */
  readonly fetchPhoto?: FetchPhoto;
}

/**
 * @returns what to print
 * @throws UserError when nothing was imported
 */
export async function runImport(
  request: ImportRequest,
  { contentDir, cacheDir }: Pick<Settings, 'contentDir' | 'cacheDir'>,
): Promise<string[]> {
  const undone = !request.dryRun && undoUnfinished(contentDir);
  const folder = readFolder(filesSoFar(contentDir), languagesWithStrings);
  if (folder.settings && !folder.settings.document) {
    throw new UserError(
      `${folder.settings.path} cannot be read; the command "check" says why. Nothing was imported.`,
    );
  }
  const { base, others } = readBases(contentDir, request.source);
  const here =
    folder.settings?.document?.data['timezone'] === undefined ? undefined : folder.conference.timeZone;
  const found = await readExport(request.format, request.where, here ?? request.timeZone);
  const prepared =
    'site' in found
      ? prepareSite(found, { base, others, contentDir })
      : await prepareConference(
          withZone(found.conference, request.timeZone),
          { base, others, folder, contentDir, cacheDir },
          request,
        );
  const { settle, allowVanished } = request;
  const { photos, timeZone, incoming } = prepared;
  const plan = planImport(incoming, base, folder, {
    settle,
    allowVanished,
    photos: photos.photos,
    timeZone: here ?? timeZone,
  });
  if (!request.dryRun) write(contentDir, request.source, plan, photos, base);
  const count = photos.writes.size;
  return [
    ...(undone ? ['An earlier import was cut off; what it had changed was taken back first.'] : []),
    ...reportLines({ ...prepared.report, outcomes: plan.outcomes }, request.dryRun),
    ...photos.notes,
    ...(count > 0 ? [`photos: ${String(count)} ${request.dryRun ? 'to fetch' : 'written'}`] : []),
    ...zoneNote(here ?? incoming.facts['timezone']),
  ];
}

/** Times that are right on paper and in no calendar are worth a word. */
function zoneNote(timeZone: unknown): string[] {
  const advice = 'write "timezone" into conference.yaml, such as Europe/Lisbon.';
  if (timeZone === undefined) {
    return [
      `note      The export names no time zone. Its times are taken as the conference's own; ${advice}`,
    ];
  }
  return String(timeZone).startsWith('Etc/')
    ? [`note      The export names no time zone but an offset, hence ${String(timeZone)}; ${advice}`]
    : [];
}

/** No conference has more, and a file that says so would fill the disk with small files. */
const MOST_SESSIONS = 20_000;

interface Prepared {
  readonly incoming: Incoming;
  readonly photos: Portraits;
  readonly timeZone: string;
  readonly report: Omit<Report, 'outcomes'>;
}

interface Surroundings {
  readonly base: Base;
  readonly others: readonly Base[];
  readonly folder: Folder;
  readonly contentDir: string;
  readonly cacheDir: string;
}

async function prepareConference(
  conference: ImportedConference,
  { base, others, folder, contentDir, cacheDir }: Surroundings,
  { photos: isWanted, dryRun, onProgress, fetchPhoto }: ImportRequest,
): Promise<Prepared> {
  const count = conference.sessions.length;
  if (count > MOST_SESSIONS) {
    throw new UserError(
      `The export has ${String(count)} sessions; at most ${String(MOST_SESSIONS)} are imported. Nothing was imported.`,
    );
  }
  const naming = nameFiles(conference, base, folder, others);
  const wanted = isWanted ? wantedPhotos(conference, naming) : [];
  const known = base.photos;
  const photos = dryRun
    ? expectedPortraits(wanted, known)
    : await fetchPortraits(wanted, {
        ...{ contentDir, cacheDir, known, onProgress },
        fetchPhoto: fetchPhoto ?? createPhotoFetcher(),
      });
  const timeZone = zoneOf(conference, folder);
  const paths = new Map(photos.photos.map(({ key, path: file }) => [key, file]));
  const { unmapped, warnings } = conference;
  return {
    ...{ photos, timeZone },
    incoming: incomingOf(conference, naming, paths, timeZone),
    report: { unmapped, warnings, borrowed: [...naming.borrowed].map((name) => `${name}.md`) },
  };
}

function prepareSite(
  { site, folder }: Extract<Export, { site: unknown }>,
  { base, others, contentDir }: Pick<Surroundings, 'base' | 'others' | 'contentDir'>,
): Prepared {
  const { facts, files, pictures, unmapped, warnings } = site;
  const owned = new Set(
    others.flatMap((other) => other.files.map(({ collection, id }) => `${collection}/${id}`)),
  );
  const isOwned = ({ collection, id }: (typeof files)[number]): boolean => owned.has(`${collection}/${id}`);
  const timezone = facts['timezone'];
  return {
    incoming: { facts, rooms: [], roomIds: new Map(), files: files.filter((file) => !isOwned(file)) },
    photos: copyPictures(folder, pictures, base.photos, contentDir),
    timeZone: typeof timezone === 'string' ? timezone : 'UTC',
    report: {
      unmapped,
      warnings,
      borrowed: files.filter(isOwned).map(({ collection, id }) => `${collection}/${id}.md`),
    },
  };
}

/** The zone that the command names, else the export; else the offset of its times, under a name that there is for it. */
function withZone(conference: ImportedConference, timeZone: string | undefined): ImportedConference {
  const { facts, sessions } = conference;
  const offset = sessions.map(({ start }) => zoneOfOffset(start ?? '')).find((zone) => zone !== undefined);
  return { ...conference, facts: { ...facts, timezone: timeZone ?? facts.timezone ?? offset } };
}

const wantedPhotos = ({ speakers }: ImportedConference, { names, borrowed }: Naming): Wanted[] =>
  speakers.flatMap(({ key, photo }) => {
    const id = names.speakers.get(key);
    return photo === undefined || id === undefined || borrowed.has(`speakers/${id}`)
      ? []
      : [{ key, id, address: photo }];
  });

function write(contentDir: string, source: string, plan: ImportPlan, photos: Portraits, base: Base): void {
  const files = new Map<string, string | Uint8Array>([...photos.writes, ...plan.writes]);
  if (files.size > 0 || baseText(plan.base) !== baseText(base))
    files.set(basePath(source), baseText(plan.base));
  const news = new Set(plan.outcomes.filter(({ state }) => state === 'new').map(({ path: name }) => name));
  writeAll(contentDir, files, (name) => news.has(name));
}
