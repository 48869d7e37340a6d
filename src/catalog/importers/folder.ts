/** What is in the content folder before an import. */
import { type Conference, readConference } from '../content/conference.ts';
import { type Document, parseFile } from '../content/parse.ts';
import { CONFERENCE_FILE, languagesInUse, readContentPath } from '../content/path.ts';
import type { SourceFile } from '../read.ts';
import { splitList } from '../text/list.ts';
import type { ImportedCollection } from './records.ts';

export interface HereFile {
  readonly path: string;
  /** As it is on disk; nothing where it is no text. */
  readonly text?: string | undefined;
  /** Nothing where it cannot be read. */
  readonly document?: Document | undefined;
}

export interface Folder {
  readonly conference: Conference;
  readonly settings: HereFile | undefined;
  /**
   * The file in the default language, also under a newer name that keeps the id among its aliases; a translation by its id
   * and language, as in `opening.zh`.
   */
  readonly find: (collection: ImportedCollection, id: string) => HereFile | undefined;
  readonly ids: (collection: ImportedCollection) => readonly string[];
}

export function readFolder(files: readonly SourceFile[], languagesWithStrings: readonly string[]): Folder {
  const settingsFile = files.find(({ path }) => path === CONFERENCE_FILE);
  const settings = settingsFile && hereFile(settingsFile);
  const { conference } = readConference(settings?.document, {
    languagesInUse: languagesInUse(files.map(({ path }) => path)),
    languagesWithStrings,
  });
  const { languages } = conference;
  const found = new Map<string, HereFile>();
  const aliases = new Map<string, HereFile>();
  const ids = new Map<string, Set<string>>();
  for (const file of files) {
    const content = readContentPath(file.path, languages);
    if (!content) continue;
    const { collection, id, suffix = languages[0] } = content;
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
    const here = hereFile(file);
    if (suffix !== languages[0]) {
      found.set(`${collection}/${id}.${suffix}`, here);
      continue;
    }
    found.set(`${collection}/${id}`, here);
    if (collection !== 'sessions') continue;
    for (const alias of listOf(here.document?.data['aliases'])) aliases.set(`${collection}/${alias}`, here);
  }
  return {
    conference,
    settings,
    find: (collection, id) => found.get(`${collection}/${id}`) ?? aliases.get(`${collection}/${id}`),
    ids: (collection) => [...(ids.get(collection) ?? [])],
  };
}

function hereFile({ path, bytes }: SourceFile): HereFile {
  const { document } = parseFile(path, bytes);
  // What the parser takes is UTF-8; a byte order mark stays where it is.
  return document
    ? { path, document, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
    : { path };
}

const listOf = (value: unknown): string[] =>
  typeof value === 'string' ? splitList(value) : Array.isArray(value) ? value.map(String) : [];
