/** YAML as other readers of front matter take it: a quoted value may go on in the next line without indentation. */
import { type Document as YamlDocument, LineCounter, parseDocument } from 'yaml';

interface Lenient {
  readonly document: YamlDocument.Parsed;
  /** Lines, counted from 1, that were indented to be read. */
  readonly unindented: readonly number[];
}

/** Files that need more of it are broken in another way. */
const MOST_REPAIRS = 10;

/** @param lines gets where the lines begin of the text that the document was read from */
export function parseLeniently(text: string, lines: LineCounter): Lenient {
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
export function endOfQuoted(lines: readonly string[], from: number): number | undefined {
  const next = lines.findIndex((line, index) => index >= from && /^[\w-]+\s*:(?:\s|$)|^[#-]/.test(line));
  const end = lines.findIndex((line, index) => index >= from && /["']\s*$/.test(line));
  return end === -1 || (next !== -1 && next <= end) ? undefined : end;
}
