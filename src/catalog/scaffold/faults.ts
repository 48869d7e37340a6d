/** What is wrong with an answer before there is a file: the same check, and the same words, as files get. */
import { type ReadingSettings, readConference } from '../content/conference.ts';
import { type Fields, readFields } from '../content/fields.ts';
import { type Document, parseFile } from '../content/parse.ts';
import { CONFERENCE_FILE, type CollectionName } from '../content/path.ts';
import type { Problem } from '../content/problems.ts';
import { validateFile } from '../content/validate.ts';
import { type Entries, writeMarkdown, writeYaml } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';
import { pageSchema } from '../schema/page.ts';
import { sessionSchema } from '../schema/session.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { trackSchema } from '../schema/track.ts';
import { titleKey } from './write-item.ts';

const encoder = new TextEncoder();

// A value that does not fit is left out of a file that is there, but keeps a new one from being written.
const readers: Readonly<Record<CollectionName, (document: Document) => Fields<unknown>>> = {
  sessions: (document) => readFields(sessionSchema, document, 'setting'),
  tracks: (document) => readFields(trackSchema, document, 'setting'),
  speakers: (document) => readFields(speakerSchema, document, 'setting'),
  pages: (document) => readFields(pageSchema, document, 'setting'),
};

/** @returns nothing for a value that fits the key of a content file */
export function faultIn(
  collection: CollectionName,
  key: string,
  value: Value,
  settings: ReadingSettings,
): string | undefined {
  const path = `${collection}/new.md`;
  const bytes = encoder.encode(writeMarkdown({ [titleKey(collection)]: 'A title', [key]: value }, ''));
  const { document, problems } = parseFile(path, bytes);
  const misfits = document ? readers[collection](document).problems : problems;
  return about(key, misfits) ?? about(key, validateFile(path, bytes, settings).problems);
}

/** @returns nothing for settings that fit `conference.yaml`; of what is wrong with them, what is about a key */
export function faultInSettings(key: string, settings: Entries): string | undefined {
  const { document, problems } = parseFile(CONFERENCE_FILE, encoder.encode(writeYaml(settings)));
  const read = readConference(document, { languagesInUse: ['en'], languagesWithStrings: ['en'] });
  return about(key, [...problems, ...read.problems.filter(({ kind }) => kind === 'setting')]);
}

/** What is said about a key, else what keeps the whole from being read. */
function about(key: string, problems: readonly Problem[]): string | undefined {
  const own = problems.find(({ message }) => message.startsWith(`${key}:`));
  return (own ?? problems.find(({ severity }) => severity === 'error'))?.message;
}
