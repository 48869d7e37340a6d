/** YAML as text, written anew or changed key by key, with everything else left as somebody wrote it. */
import { stringify } from 'yaml';
import { applyEdits, type Edit, type Span, wholeLines } from '../../text/edits.ts';
import type { Value } from './values.ts';
import { readWrittenKeys, type WrittenKey } from './written-keys.ts';

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

/**
 * Replace the lines of single keys; comments, order and quotes of all others stay as they are.
 * @returns nothing where that cannot be done safely; whether the result says what it should is for `saysSo` to find out
 */
export function editYaml(text: string, changes: Changes): string | undefined {
  const written = readWrittenKeys(text);
  if (!written || written.inBraces) return undefined;
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [key, value] of changes) {
    const spans = written.keys.filter(({ name }) => name === key).map((each) => lettersOf(each, text));
    const last = spans.at(-1);
    if (value === undefined) edits.push(...spans.map((span) => ({ ...wholeLines(span, text), text: '' })));
    else if (last) edits.push({ ...last, text: entry(key, value, text) });
    else added.push(entry(key, value, text));
  }
  const edited = applyEdits(text, edits);
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
function lettersOf({ key, value }: WrittenKey, text: string): Span {
  const afterKey = text.indexOf(':', key.end) + 1;
  const end = Math.max(afterKey, value?.end ?? afterKey);
  return { start: key.start, end: key.start + text.slice(key.start, end).trimEnd().length };
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
