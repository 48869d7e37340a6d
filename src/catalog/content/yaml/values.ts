/** The nodes of a YAML document as text, lists and maps. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/** Front matter after YAML: text stays text, so no dates, octals or booleans come out of it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

const NESTING_LIMIT = 12;

export class TooDeep extends Error {}

/** Something that has no text, at an offset of the front matter. */
export class Unreadable extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/** The one key that objects treat apart would get lost on its way; under this name it is reported as unknown. */
const plainKey = (key: string): string => (key === '__proto__' ? '(__proto__)' : key);

/**
 * Read a document's map. It walks the nodes instead of `toJS()`: no prototype is touched, and a bomb of YAML aliases has
 * nothing to expand.
 * @throws TooDeep
 * @throws Unreadable
 */
export function readValues(root: unknown): Record<string, Value> {
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

  return map(root, 0);
}
