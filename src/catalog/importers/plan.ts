/** What an import does to a content folder: a list of texts to write, and what to say about each file. */
import { CONFERENCE_FILE } from '../content/path.ts';
import type { Base, BasePhoto } from './base.ts';
import type { Entries } from '../content/write.ts';
import type { Folder } from './folder.ts';
import { type ImportedConference, type ImportedRoom, ImportError } from './imported.ts';
import { mergeConference } from './merge-conference.ts';
import { given } from './merge-fields.ts';
import { mergeFile, type Outcome, type Settle } from './merge-file.ts';
import type { Naming } from './names.ts';
import { filesOf, type ImportedFile } from './records.ts';

export interface ImportPlan {
  /** By path in the content folder. */
  readonly writes: ReadonlyMap<string, string>;
  readonly outcomes: readonly Outcome[];
  readonly base: Base;
}

export interface PlanOptions {
  readonly settle: Settle;
  /** Whether more than half of the sessions may vanish at once. */
  readonly allowVanished: boolean;
  readonly timeZone: string;
  /** Of the photos that are in the folder after this import, by the keys of speakers. */
  readonly photos: readonly BasePhoto[];
}

/** What comes in: content files, and what `conference.yaml` should say. */
export interface Incoming {
  readonly facts: Entries;
  readonly rooms: readonly ImportedRoom[];
  /** By the other system's keys. */
  readonly roomIds: ReadonlyMap<string, string>;
  readonly files: readonly ImportedFile[];
}

/** @param photos paths by the keys of speakers */
export function incomingOf(
  imported: ImportedConference,
  { names, borrowed }: Naming,
  photos: ReadonlyMap<string, string>,
  timeZone: string,
): Incoming {
  return {
    facts: given(Object.entries(imported.facts)),
    rooms: imported.rooms,
    roomIds: names.rooms,
    files: filesOf(imported, { ...names, photos }, timeZone).filter(
      ({ collection, id }) => !borrowed.has(`${collection}/${id}`),
    ),
  };
}

/** The zone of the folder where it has one, else the file's. */
export const zoneOf = (
  { facts }: Pick<ImportedConference, 'facts'>,
  { settings, conference }: Folder,
): string =>
  settings?.document?.data['timezone'] === undefined
    ? (facts.timezone ?? conference.timeZone)
    : conference.timeZone;

/** @throws ImportError when the file is most likely of another conference */
export function planImport(
  incoming: Incoming,
  base: Base,
  folder: Folder,
  { settle, allowVanished, photos, timeZone }: PlanOptions,
): ImportPlan {
  const { files } = incoming;
  const gone = vanished(files, base);
  if (!allowVanished) refuseMassVanishing(gone, base);

  const settings = { ...folder.conference, timeZone, languages: languagesAfter(incoming, folder) };
  const known = new Map(base.files.map((file) => [keyOf(file), file]));
  const merged = [...files, ...gone].map((file) =>
    mergeFile(file, known.get(keyOf(file)), folder.find(file.collection, file.id), { settings, settle }),
  );
  const conference = mergeConference(incoming, base, folder.settings, settle);
  const writes = new Map<string, string>();
  for (const { outcome, text } of [conference, ...merged]) {
    if (text !== undefined) writes.set(outcome.path, text);
  }
  return {
    writes,
    outcomes: [conference, ...merged]
      .map(({ outcome }) => outcome)
      .filter(
        ({ path, state }) => path !== CONFERENCE_FILE || state !== 'same' || folder.settings !== undefined,
      ),
    base: {
      version: 1,
      ...conference.base,
      files: merged.flatMap((each) => each.base ?? []),
      photos: [...photos],
    },
  };
}

/** Those of the folder, else those that come with the files. */
function languagesAfter(
  { facts }: Incoming,
  { settings, conference }: Folder,
): Folder['conference']['languages'] {
  const list = facts['languages'];
  if (settings?.document?.data['languages'] !== undefined || !Array.isArray(list))
    return conference.languages;
  const [first = 'en', ...others] = list.map(String);
  return [first, ...others];
}

const keyOf = ({ collection, key }: { readonly collection: string; readonly key: string }): string =>
  `${collection}/${key}`;

/** What an earlier import brought and this one has not: a session counts as cancelled there. */
function vanished(files: readonly ImportedFile[], base: Base): (ImportedFile & { readonly gone: true })[] {
  const there = new Set(files.map(keyOf));
  return base.files
    .filter((file) => !there.has(keyOf(file)))
    .map(({ collection, key, id, fields, body, seen = body }) => ({
      ...{ collection, key, id, body: seen, gone: true as const },
      fields: collection === 'sessions' ? { ...fields, status: 'cancelled' } : fields,
    }));
}

/** Fewer than this may be a small conference that changes its mind. */
const FEW = 4;

function refuseMassVanishing(gone: readonly ImportedFile[], base: Base): void {
  const sessions = gone.filter(
    ({ collection, key }) =>
      collection === 'sessions' &&
      base.files.some((file) => file.collection === collection && file.key === key && file.gone !== true),
  ).length;
  const all = base.files.filter(
    ({ collection, gone: was }) => collection === 'sessions' && was !== true,
  ).length;
  if (sessions < FEW || sessions * 2 <= all) return;
  throw new ImportError(
    `${String(sessions)} of the ${String(all)} sessions that were imported before are not in this file, and would be marked as cancelled. If it is of another conference, give it a name of its own with --source; if they are gone indeed, add --allow-vanished.`,
  );
}
