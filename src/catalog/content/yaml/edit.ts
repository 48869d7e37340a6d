/** YAML as text, written anew or changed key by key, with everything else left as somebody wrote it. */
import { isMap, isScalar, type Pair, parseDocument, stringify } from 'yaml';
import type { Value } from './values.ts';

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

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replace the lines of single keys; comments, order and quotes of all others stay as they are.
 * @returns nothing where that cannot be done safely; whether the result says what it should is for `saysSo` to find out
 */
export function editYaml(text: string, changes: Changes): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const root = document.contents;
  if (document.errors.length > 0 || (isMap(root) && root.flow === true && root.items.length > 0))
    return undefined;
  const pairs: readonly Pair[] = isMap(root) ? root.items : [];
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const [key, value] of changes) {
    const spans = pairs
      .filter((pair) => isScalar(pair.key) && pair.key.value === key)
      .map((pair) => spanOf(pair, text));
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
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? node.range.map(Number)
      : undefined;
  const start = range(key)?.[0] ?? 0;
  const afterKey = text.indexOf(':', range(key)?.[1] ?? start) + 1;
  const end = Math.max(afterKey, range(value)?.[1] ?? afterKey);
  return { start, end: start + text.slice(start, end).trimEnd().length, text: '' };
}

function wholeLines({ start, end }: Splice, text: string): Splice {
  const lineEnd = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd + 1,
    text: '',
  };
}

export const withLineEndsOf = (text: string, added: string): string =>
  text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;

/** Whether changed data says what it should, and of everything else what it said. */
export function saysSo(before: Entries | undefined, after: Entries | undefined, changes: Changes): boolean {
  if (!after) return false;
  const expected = new Map(Object.entries(before ?? {}));
  for (const [key, value] of changes) {
    if (value === undefined) expected.delete(key);
    else expected.set(key, value);
  }
  return (
    expected.size === Object.keys(after).length &&
    [...expected].every(([key, value]) => sameValue(after[key], value))
  );
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
