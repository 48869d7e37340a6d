/** YAML to text, lists and maps, and where in the file each of them stands. */
import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from 'yaml';
import { type Place, problem, type Problem, topOf } from './problems.ts';

/** Front matter after YAML: text stays text, so no dates, octals or booleans come out of it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

export interface YamlKeys {
  readonly data: Readonly<Record<string, Value>>;
  /** Where the value of a key stands; keys in a list or map are given as a path. */
  readonly placeOf: (...keys: readonly (string | number)[]) => Place;
  /** Where the key itself stands. */
  readonly placeOfKey: (key: string) => Place;
}

export interface ReadYaml {
  /** Nothing when the text is no map of keys and values. */
  readonly keys?: YamlKeys;
  readonly problems: readonly Problem[];
}

const NESTING_LIMIT = 12;
const NESTED = 'lists and maps are nested too deeply. Keep to the keys of docs/content.md.';

/** @param text Whose first line is the first of the file; `checkYaml` has found it small enough. */
export function readYaml(path: string, text: string): ReadYaml {
  const top = topOf(path);
  const lines = new LineCounter();
  const { document, unindented } = parseLeniently(text, lines);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const failure = (reason: string, offset: number): ReadYaml => ({
    problems: [problem('yaml', placeAt(offset), undefined, reason)],
  });
  const [fault] = document.errors;
  if (fault) {
    // So deep that the parser itself gave up.
    return failure(
      fault.message.includes('call stack') ? NESTED : plainReason(fault.message),
      fault.pos[0],
    );
  }
  const root = document.contents;
  // An empty block is a scalar without text: a file with no keys at all.
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === ''))
    return { problems: [problem('not-a-map', placeAt(root.range?.[0] ?? 0), undefined)] };

  let data: Record<string, Value>;
  try {
    data = createReader().map(root, 0);
  } catch (error) {
    if (error instanceof Unreadable) return failure(plainReason(error.message), error.offset);
    return failure(error instanceof TooDeep ? NESTED : plainReason(String(error)), 0);
  }
  const pairs = pairsOf(root);
  const placeOfKey = (key: string): Place => {
    const offset = offsetOf(pairs.get(key)?.at(-1)?.key);
    return offset === undefined ? top : placeAt(offset);
  };
  const placeOf = (...[key = '', ...rest]: readonly (string | number)[]): Place => {
    const value = pairs.get(String(key))?.at(-1)?.value;
    for (let length = rest.length; length >= 0; length -= 1) {
      const offset = offsetOf(within(value, rest.slice(0, length)));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeOfKey(String(key));
  };
  const duplicates = [...pairs].flatMap(([key, all]) => {
    const line = String(placeOfKey(key).line);
    return all
      .slice(0, -1)
      .map((pair) => problem('duplicate-key', placeAt(offsetOf(pair.key) ?? 0), key, line));
  });
  return {
    keys: { data, placeOf, placeOfKey },
    problems: [
      ...unindented.map((line) => problem('unindented-value', { path, line, column: 1 }, undefined)),
      ...duplicates,
      ...ignoredRest(text, document, placeAt),
    ],
  };
}

interface Lenient {
  readonly document: YamlDocument.Parsed;
  /** Lines, counted from 1, that were indented to be read. */
  readonly unindented: readonly number[];
}

/** Files that need more of it are broken in another way. */
const MOST_REPAIRS = 10;

/** Read YAML; a quoted value may go on in the next line without the spaces that YAML wants there. */
function parseLeniently(text: string, lines: LineCounter): Lenient {
  const parse = (source: string, counter: LineCounter): YamlDocument.Parsed =>
    parseDocument(source, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: counter,
      logLevel: 'silent',
    });
  const document = parse(text, lines);
  let current = document;
  let source = text.split('\n');
  const unindented: number[] = [];
  for (let repair = 0; current.errors[0] && repair < MOST_REPAIRS; repair++) {
    const { code, pos } = current.errors[0];
    const fault = source.join('\n').slice(0, pos[0]).split('\n').length;
    const end = code === 'MISSING_CHAR' ? endOfQuoted(source, fault) : undefined;
    if (end === undefined) return { document, unindented: [] };
    unindented.push(fault + 1);
    source = source.map((line, index) => (index >= fault && index <= end ? `  ${line}` : line));
    current = parse(source.join('\n'), new LineCounter());
  }
  if (current.errors[0] || unindented.length === 0) return { document, unindented: [] };
  lines.lineStarts.splice(0);
  return { document: parse(source.join('\n'), lines), unindented };
}

/** The index of the line that ends a quoted value, unless a line before it looks like the next key. */
function endOfQuoted(lines: readonly string[], from: number): number | undefined {
  const next = lines.findIndex((line, index) => index >= from && /^[\w-]+\s*:(?:\s|$)|^[#-]/.test(line));
  const end = lines.findIndex((line, index) => index >= from && /["']\s*$/.test(line));
  return end === -1 || (next !== -1 && next <= end) ? undefined : end;
}

/** A second document in the file, which nobody would miss without a word. */
function ignoredRest(
  text: string,
  { range }: YamlDocument.Parsed,
  placeAt: (offset: number) => Place,
): Problem[] {
  const rest = text.slice(range[1]);
  const ignored = /^(?:\.\.\.|---)(?=\s)(?:[^\S\n]*(?:#.*)?\n|\.\.\.|---)*[^\S\n]*(?=[^\s#])/m.exec(rest);
  if (!ignored) return [];
  return [problem('ignored-rest', placeAt(range[1] + ignored.index), undefined)];
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function within(node: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isMap(inner) || isSeq(inner) ? inner.get(key, true) : undefined),
    node,
  );
}

/** The parser's first line, with the hint that most often helps. */
function plainReason(message: string): string {
  const [reason = message] = message.split('\n');
  const text = reason
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/\.$/, '')
    .replace('"quote', 'quote');
  return `${text}. Put the value in double quotes, each key on a line of its own.`;
}

function pairsOf(root: unknown): Map<string, Pair[]> {
  const named = isMap(root) ? root.items.filter(({ key }) => isScalar(key)) : [];
  return Map.groupBy(named, ({ key }) => (isScalar(key) ? String(key.value) : ''));
}

class TooDeep extends Error {}

/** Something that has no text, at an offset of the front matter. */
class Unreadable extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/** The one key that objects treat apart would get lost on its way; under this name it is reported as unknown. */
const plainKey = (key: string): string => (key === '__proto__' ? '(__proto__)' : key);

/** Walks the nodes instead of `toJS()`: no prototype is touched, and a bomb of YAML aliases has nothing to expand. */
function createReader() {
  const anchored = new Map<string, string>();

  function value(node: unknown, depth: number): Value {
    if (depth > NESTING_LIMIT) throw new TooDeep();
    if (isSeq(node)) return node.items.map((item) => value(item, depth + 1));
    if (isMap(node)) return map(node, depth + 1);
    if (isScalar(node)) {
      const text = String(node.value ?? '');
      if (node.anchor !== undefined) anchored.set(node.anchor, text);
      return text;
    }
    if (isAlias(node)) {
      const text = anchored.get(node.source);
      // Mostly a text that begins with an asterisk and not a reference.
      if (text === undefined)
        throw new Unreadable(`"*${node.source}" refers to no text`, node.range?.[0] ?? 0);
      return text;
    }
    return '';
  }

  function map(node: unknown, depth: number): Record<string, Value> {
    if (!isMap(node)) return {};
    const entries = node.items.map(({ key, value: inner }): [string, Value] => [
      isScalar(key) ? plainKey(String(key.value)) : '',
      value(inner, depth),
    ]);
    return Object.fromEntries(entries);
  }

  return { map };
}
