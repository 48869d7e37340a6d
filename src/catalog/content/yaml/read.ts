/** YAML to text, lists and maps, and where in the file each of them stands. */
import { type Document as YamlDocument, isMap, isNode, isScalar, isSeq, LineCounter, type Pair } from 'yaml';
import { type Place, problem, type Problem, topOf } from '../problems.ts';
import { parseLeniently } from './lenient.ts';
import { readValues, TooDeep, Unreadable, type Value } from './values.ts';

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
    return failure(fault.message.includes('call stack') ? NESTED : plainReason(fault.message), fault.pos[0]);
  }
  const root = document.contents;
  // An empty block is a scalar without text: a file with no keys at all.
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === ''))
    return { problems: [problem('not-a-map', placeAt(root.range?.[0] ?? 0), undefined)] };

  let data: Record<string, Value>;
  try {
    data = readValues(root);
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
