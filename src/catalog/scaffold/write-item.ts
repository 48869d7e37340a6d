/** What a new session, track, speaker or page holds. */
import type { CollectionName } from '../content/path.ts';
import { type Entries, writeMarkdown } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';
import { cleanLine } from '../text/clean.ts';
import { joinList } from '../text/list.ts';

/** What is known of a thing that has no file yet. */
export interface Draft {
  readonly collection: CollectionName;
  /** Of a person, the name. */
  readonly title: string;
  /** Further keys of its front matter. */
  readonly keys: Entries;
  /** Markdown; a hint that no visitor sees where nothing is given. */
  readonly body?: string | undefined;
  /** Facts then stand in the file that it translates. */
  readonly isTranslation?: boolean | undefined;
}

/** Keys that stand in a file from the start, so that whoever fills it in sees what there is. */
const FIRST_KEYS: Readonly<Record<CollectionName, readonly string[]>> = {
  sessions: ['date', 'track', 'presenters'],
  tracks: [],
  speakers: [],
  pages: [],
};

const HINTS: Readonly<Record<CollectionName, string>> = {
  sessions: 'What the session is about, in Markdown. Replace this line.',
  tracks: 'What the track is about, in Markdown. Replace this line.',
  speakers: 'Who this is, in Markdown. Replace this line.',
  pages: 'The text of the page, in Markdown. Replace this line.',
};

export function writeItem({ collection, title, keys, body = '', isTranslation = false }: Draft): string {
  const first = isTranslation ? [] : FIRST_KEYS[collection];
  const empty = Object.fromEntries(first.map((key) => [key, '']));
  const text = body.trim() === '' ? `<!-- ${HINTS[collection]} -->` : body;
  return writeMarkdown({ [titleKey(collection)]: cleanLine(title), ...empty, ...keys }, text);
}

/** The key that says what a thing is called. */
export const titleKey = (collection: CollectionName): string =>
  collection === 'speakers' ? 'name' : 'title';

/** Several names as one value: a list where a comma in one of them could be taken for the end of it. */
export function namesValue(names: readonly string[]): Value {
  const [only = '', ...others] = names;
  if (others.length === 0) return only;
  return joinList(names) ?? names;
}
