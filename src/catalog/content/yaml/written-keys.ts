/** Where the keys at the top of a YAML text stand in it, and their values, for whoever changes the text in place. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../../text/edits.ts';

export interface WrittenKey {
  readonly name: string;
  readonly key: Span;
  /** Nothing where the key has no value. */
  readonly value?: WrittenValue | undefined;
}

export interface WrittenValue extends Span {
  /** Whether it is a text in quotes that begins and ends in one line. */
  readonly isQuotedLine: boolean;
}

export interface WrittenKeys {
  /** In their order, the same one as often as it stands there. */
  readonly keys: readonly WrittenKey[];
  /** Whether they stand in braces, and so not each on lines of its own. */
  readonly inBraces: boolean;
}

/** Nothing for a text that is not YAML as it stands. */
export function readWrittenKeys(text: string): WrittenKeys | undefined {
  const { contents, errors } = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (errors.length > 0) return undefined;
  if (!isMap(contents)) return { keys: [], inBraces: false };
  const keys = contents.items.flatMap(({ key, value }): WrittenKey[] => {
    const place = isScalar(key) ? spanOf(key) : undefined;
    if (!isScalar(key) || !place) return [];
    const span = spanOf(value);
    const isQuotedLine =
      isScalar(value) && span !== undefined && /^(["'])[^\n]*\1$/.test(text.slice(span.start, span.end));
    return [{ name: String(key.value), key: place, value: span && { ...span, isQuotedLine } }];
  });
  return { keys, inBraces: contents.flow === true && contents.items.length > 0 };
}

function spanOf(node: unknown): Span | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? node.range.map(Number)
      : [];
  const [start, end] = range;
  return start === undefined || end === undefined ? undefined : { start, end };
}
