/** A content file's text as problems count it, and the way back to the text as it is written. */
import { isMap, isScalar, parseDocument } from 'yaml';

/** A key of front matter, and where it and its value stand in `SourceText.text`. */
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

/** Offsets; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly path: string;
  /** Without byte order mark, with one kind of line end. */
  readonly text: string;
  /** Those at the top; none where the YAML cannot be read as it is. */
  readonly keys: readonly WrittenKey[];
  /** Where a line and column of a problem are in the text. */
  readonly offsetAt: (line: number, column: number) => number;
  /** The file with something else in some places, and every other byte as it was. */
  readonly replace: (edits: readonly Edit[]) => Uint8Array;
}

/** What stands there instead; offsets are those of `SourceText.text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** Nothing for a file that is no text. */
export function readSource(path: string, bytes: Uint8Array): SourceText | undefined {
  const written = decoded(bytes);
  if (written === undefined) return undefined;
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  // As `decode` does it for whoever counts lines.
  const text = written.slice(mark).replaceAll(/\r\n?/g, '\n');
  const lines = lineStarts(text);
  const shifts = [...written.slice(mark).matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  const writtenOffset = (offset: number): number => offset + mark + shifts.filter((at) => at < offset).length;
  return {
    ...{ path, text, keys: keysOf(path, text) },
    offsetAt: (line, column) => (lines[line - 1] ?? text.length) + column - 1,
    replace: (edits) => {
      let edited = written;
      for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start))
        edited = edited.slice(0, writtenOffset(start)) + replacement + edited.slice(writtenOffset(end));
      return new TextEncoder().encode(edited);
    },
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];

function keysOf(path: string, text: string): WrittenKey[] {
  const { start, yaml } = blockOf(path, text);
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return [];
  return root.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const [from, to] = key.range;
    const range = rangeOf(value);
    return [
      {
        name: String(key.value),
        key: { start: start + from, end: start + to },
        value: range && {
          ...{ start: start + range.start, end: start + range.end },
          isQuotedLine: isScalar(value) && /^(["'])[^\n]*\1$/.test(yaml.slice(range.start, range.end)),
        },
      },
    ];
  });
}

/** The front matter of a Markdown file; all of any other. */
function blockOf(path: string, text: string): { readonly start: number; readonly yaml: string } {
  if (!path.endsWith('.md')) return { start: 0, yaml: text };
  const start = text.indexOf('\n') + 1;
  const [block = ''] = /^[^]*?(?=^---[^\S\n]*$)/m.exec(text.slice(start)) ?? [];
  return { start, yaml: block };
}

function rangeOf(node: unknown): Span | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? node.range.map(Number)
      : [];
  const [start, end] = range;
  return start === undefined || end === undefined ? undefined : { start, end };
}
