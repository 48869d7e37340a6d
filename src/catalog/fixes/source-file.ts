/** A content file's text as problems count it, and the way back to the text as it is written. */
import { cutFrontMatter } from '../content/front-matter.ts';
import { readWrittenKeys, type WrittenKey } from '../content/yaml/written-keys.ts';
import { applyEdits, type Edit, type Span } from '../text/edits.ts';

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
      const ofWritten = edits.map(({ start, end, text: replacement }) => ({
        start: writtenOffset(start),
        end: writtenOffset(end),
        text: replacement,
      }));
      return new TextEncoder().encode(applyEdits(written, ofWritten));
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
  // All of a file that is no Markdown is YAML.
  const { opening, block } = path.endsWith('.md')
    ? (cutFrontMatter(text) ?? { opening: '', block: '' })
    : { opening: '', block: text };
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + opening.length,
    end: place.end + opening.length,
  });
  return (readWrittenKeys(block)?.keys ?? []).map(({ name, key, value }) => ({
    name,
    key: moved(key),
    value: value && moved(value),
  }));
}
