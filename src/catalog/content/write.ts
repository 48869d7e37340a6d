/** Content files as texts: written anew, or changed key by key with everything else left as somebody wrote it. */
import { isMap, isScalar, type Pair, parseDocument, stringify } from 'yaml';
import { parseFile } from './parse.ts';
import type { Value } from './yaml/values.ts';

/** Front matter, or a file of settings: texts, lists and maps by key, in the order in which they are written. */
export type Entries = Readonly<Record<string, Value>>;

/** Values to write; `undefined` takes a key away. */
export type Changes = ReadonlyMap<string, Value | undefined>;

/** One line a text, whatever is in it, and nothing that a reader of YAML could take for a date or a number. */
const STYLE = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  aliasDuplicateObjects: false,
} as const;

export const writeYaml = (entries: Entries): string => stringify(entries, STYLE);

/** @param body Markdown, which begins below the front matter */
export const writeMarkdown = (entries: Entries, body: string): string =>
  `---\n${writeYaml(entries)}---\n${fileBody(body)}`;

/** A body as it stands in a file: no empty lines around it, and one line end behind it. */
export const trimBody = (body: string): string => body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

const fileBody = (body: string): string => (trimBody(body) === '' ? '' : `${trimBody(body)}\n`);

/**
 * Change a Markdown file.
 * @param body Takes the place of the one that is there, if given.
 * @returns nothing for a file whose front matter cannot be changed safely
 */
export function editMarkdown(text: string, changes: Changes, body?: string): string | undefined {
  const [opening] = /^\uFEFF?---[^\n]*\n/.exec(text) ?? [''];
  const fence = /\n---[^\S\n]*(?:\n|$)/.exec(text.slice(Math.max(0, opening.length - 1)));
  if (opening === '' || !fence) return undefined;
  const end = opening.length + fence.index;
  const block = editYaml(text.slice(opening.length, end), changes);
  if (block === undefined) return undefined;
  const closing = fence[0].slice(1);
  const rest = body === undefined ? text.slice(end + closing.length) : withLineEndsOf(text, fileBody(body));
  const lineEnd = body !== undefined && !closing.endsWith('\n') ? '\n' : '';
  const edited = `${opening}${block}${closing}${lineEnd}${rest}`;
  return readsBack('file.md', text, edited, changes) ? edited : undefined;
}

/** Change a file of settings; nothing where that cannot be done safely. */
export function editSettings(text: string, changes: Changes): string | undefined {
  const edited = editYaml(text, changes);
  return edited !== undefined && readsBack('conference.yaml', text, edited, changes) ? edited : undefined;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replace the lines of single keys; comments, order and quotes of all others stay as they are. */
function editYaml(text: string, changes: Changes): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const root = document.contents;
  if (document.errors.length > 0 || (isMap(root) && root.flow === true && root.items.length > 0)) return undefined;
  const pairs: readonly Pair[] = isMap(root) ? root.items : [];
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const [key, value] of changes) {
    const spans = pairs.filter((pair) => isScalar(pair.key) && pair.key.value === key).map((pair) => spanOf(pair, text));
    const last = spans.at(-1);
    if (value === undefined) splices.push(...spans.map((span) => wholeLines(span, text)));
    else if (last) splices.push({ ...last, text: entry(key, value, text) });
    else added.push(entry(key, value, text));
  }
  let edited = text;
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => b.start - a.start)) {
    edited = edited.slice(0, start) + replacement + edited.slice(end);
  }
  return added.length === 0 ? edited : append(edited, added, text);
}

const entry = (key: string, value: Value, text: string): string =>
  withLineEndsOf(text, writeYaml({ [key]: value })).trimEnd();

function append(text: string, entries: readonly string[], written: string): string {
  const lineEnd = written.includes('\r\n') ? '\r\n' : '\n';
  const before = text.trim() === '' || text.endsWith('\n') ? text : text + lineEnd;
  return `${before}${entries.join(lineEnd)}${lineEnd}`;
}

/** From the first letter of a key to the last of its value. */
function spanOf({ key, value }: Pair, text: string): Splice {
  const range = (node: unknown): readonly number[] | undefined =>
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range.map(Number) : undefined;
  const start = range(key)?.[0] ?? 0;
  const afterKey = text.indexOf(':', range(key)?.[1] ?? start) + 1;
  const end = Math.max(afterKey, range(value)?.[1] ?? afterKey);
  return { start, end: start + text.slice(start, end).trimEnd().length, text: '' };
}

function wholeLines({ start, end }: Splice, text: string): Splice {
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd + 1, text: '' };
}

const withLineEndsOf = (text: string, added: string): string =>
  text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;

/** Whether a changed file says what it should, and of everything else what it said. */
function readsBack(path: string, before: string, after: string, changes: Changes): boolean {
  const [old, now] = [before, after].map((text) => parseFile(path, new TextEncoder().encode(text)).document?.data);
  if (!now) return false;
  const expected = new Map(Object.entries(old ?? {}));
  for (const [key, value] of changes) {
    if (value === undefined) expected.delete(key);
    else expected.set(key, value);
  }
  return expected.size === Object.keys(now).length && [...expected].every(([key, value]) => sameValue(now[key], value));
}

/** Whether two values say the same, whatever the order of keys in a map. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: Value | undefined): unknown {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item: Value) => ordered(item));
  return Object.entries(value)
    .map(([key, item]) => [key, ordered(item)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
