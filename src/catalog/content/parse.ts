/** A content file to a document: its front matter as the text that was written, where each key stands, and its body. */
import matter from 'gray-matter';
import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { type Place, problem, type Problem } from './problems.ts';

/** Front matter after YAML: text stays text, so no dates, octals or booleans come out of it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

export interface Document {
  readonly path: string;
  readonly data: Readonly<Record<string, Value>>;
  /** Where the value of a key stands; keys in a list or map are given as a path. */
  readonly placeOf: (...keys: readonly (string | number)[]) => Place;
  /** Where the key itself stands. */
  readonly placeOfKey: (key: string) => Place;
  readonly body: string;
  /** The file's line on which the body begins. */
  readonly bodyLine: number;
}

export interface Parsed {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

/** Files above this are not content; it keeps one file from taking the build's time and memory. */
export const MAX_FILE_BYTES = 512 * 1024;

const NESTING_LIMIT = 12;
const NESTED = 'lists and maps are nested too deeply. Keep to the keys of docs/content.md.';

/**
 * Read one file. It never throws: whatever is wrong comes back as problems, with no document when nothing can be published.
 * @param path relative to the content folder, with `/`
 */
export function parseFile(path: string, bytes: Uint8Array): Parsed {
  const text = decode(path, bytes);
  if (typeof text !== 'string') return text;
  return path.endsWith('.md') ? parseMarkdown(path, text) : parseYaml(path, text, 1, '', 1);
}

function decode(path: string, bytes: Uint8Array): string | Parsed {
  const top = { path, line: 1, column: 1 };
  if (bytes.length > MAX_FILE_BYTES) {
    return failure(problem('too-large', top, undefined, kilobytes(bytes.length), kilobytes(MAX_FILE_BYTES)));
  }
  if (bytes.includes(0)) return failure(problem('not-text', top, undefined));
  try {
    // TextDecoder takes a byte order mark away; one kind of line end keeps every later line count right.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return failure(problem('not-text', top, undefined));
  }
}

const kilobytes = (bytes: number): string => `${String(Math.ceil(bytes / 1024))} KB`;
const failure = (...problems: readonly Problem[]): Parsed => ({ problems });

function parseMarkdown(path: string, text: string): Parsed {
  const top = { path, line: 1, column: 1 };
  if (!text.startsWith('---')) return failure(problem('no-front-matter', top, undefined));
  const { name: language } = matter.language(text);
  if (language && language !== 'yaml' && language !== 'yml') {
    return failure(problem('front-matter-language', top, undefined, language));
  }
  if (!/\n---[^\S\n]*(?:\n|$)/.test(text)) return failure(problem('unclosed-front-matter', top, undefined));

  const { matter: block, content } = matter(text, {
    language: 'yaml',
    engines: { yaml: keepText, yml: keepText, ...refusing },
  });
  // gray-matter hands the block over with the line break after the fence, so its first line is the fence's.
  const bodyLine = lineCount(text) - lineCount(content) + 1;
  return parseYaml(path, block, 1, content, bodyLine);
}

/** gray-matter only cuts the file; the YAML is read below, where positions are known. */
const keepText = (): object => ({});
const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};
/** gray-matter would otherwise evaluate `---js` front matter. */
const refusing = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

const lineCount = (text: string): number => text.split('\n').length;

function parseYaml(path: string, text: string, firstLine: number, body: string, bodyLine: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: firstLine - 1 + line, column: col };
  };
  const [fault] = document.errors;
  if (fault) {
    // So deep that the parser itself gave up.
    const reason = fault.message.includes('call stack') ? NESTED : plainReason(fault.message);
    return failure(problem('yaml', placeAt(fault.pos[0]), undefined, reason));
  }

  const root = document.contents;
  if (root !== null && !isMap(root)) {
    // An empty block is a scalar without text: a file with no keys at all.
    if (!(isScalar(root) && root.value === ''))
      return failure(problem('not-a-map', placeAt(root.range?.[0] ?? 0), undefined));
  }
  let data: Record<string, Value>;
  try {
    data = readMap(root, document, 0);
  } catch (error) {
    if (error instanceof Unreadable)
      return failure(problem('yaml', placeAt(error.offset), undefined, plainReason(error.message)));
    return failure(
      problem('yaml', placeAt(0), undefined, error instanceof TooDeep ? NESTED : plainReason(String(error))),
    );
  }
  const keys = keyOffsets(root);
  const top = { path, line: firstLine, column: 1 };
  const placeOfKey = (key: string): Place => {
    const offset = keys.get(key)?.at(-1);
    return offset === undefined ? top : placeAt(offset);
  };
  const placeOf = (...path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return placeOfKey(String(path[0]));
  };
  const problems = [...keys].flatMap(([key, offsets]) =>
    offsets
      .slice(0, -1)
      .map((offset) => problem('duplicate-key', placeAt(offset), key, String(placeOfKey(key).line))),
  );
  return { document: { path, data, placeOf, placeOfKey, body, bodyLine }, problems };
}

const isNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);

/** The parser's first line, with the hint that most often helps. */
function plainReason(message: string): string {
  const [reason = message] = message.split('\n');
  const text = reason
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/\.$/, '')
    .replace('"quote', 'quote');
  return `${text}. Put the value in double quotes, each key on a line of its own.`;
}

function keyOffsets(root: unknown): Map<string, number[]> {
  const offsets = new Map<string, number[]>();
  if (!isMap(root)) return offsets;
  for (const { key } of root.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    offsets.set(name, [...(offsets.get(name) ?? []), key.range[0]]);
  }
  return offsets;
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

/** Walk the nodes instead of `toJS()`: no prototype is touched, and a bomb of YAML aliases has nothing to expand. */
function readValue(node: unknown, document: YamlDocument, depth: number): Value {
  if (depth > NESTING_LIMIT) throw new TooDeep();
  if (isSeq(node)) return node.items.map((item) => readValue(item, document, depth + 1));
  if (isMap(node)) return readMap(node, document, depth + 1);
  if (isScalar(node)) return String(node.value ?? '');
  if (isAlias(node)) {
    const target = node.resolve(document);
    if (isScalar(target)) return String(target.value ?? '');
    // Mostly a text that begins with an asterisk and not a reference.
    throw new Unreadable(`"*${node.source}" refers to no text`, node.range?.[0] ?? 0);
  }
  return '';
}

function readMap(node: unknown, document: YamlDocument, depth: number): Record<string, Value> {
  if (!isMap(node)) return {};
  const entries = node.items.map(({ key, value }): [string, Value] => [
    isScalar(key) ? plainKey(String(key.value)) : '',
    readValue(value, document, depth),
  ]);
  return Object.fromEntries(entries);
}
