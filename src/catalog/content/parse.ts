/** A content file to a document: its front matter as the text that was written, where each key stands, and its body. */
import matter from 'gray-matter';
import { checkBody, checkYaml, MAX_FILE_BYTES } from './limits.ts';
import { problem, type Problem, topOf } from './problems.ts';
import { readYaml, type YamlKeys } from './yaml/read.ts';

export interface Document extends YamlKeys {
  readonly path: string;
  readonly body: string;
  /** The file's line on which the body begins. */
  readonly bodyLine: number;
}

export interface Parsed {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

/**
 * Read one file. It never throws: whatever is wrong comes back as problems, with no document when nothing can be published.
 * @param path relative to the content folder, with `/`
 */
export function parseFile(path: string, bytes: Uint8Array): Parsed {
  const text = decode(path, bytes);
  if (typeof text !== 'string') return text;
  if (path.endsWith('.md')) return parseMarkdown(path, text);
  const excess = checkYaml(text, topOf(path));
  return excess ? failure(excess) : parseYaml(path, text, '', 1);
}

/** The text of a file with one kind of line end, or what is wrong with it. */
export function decode(path: string, bytes: Uint8Array): string | Parsed {
  const top = topOf(path);
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
  const top = topOf(path);
  if (!text.startsWith('---')) return failure(problem('no-front-matter', top, undefined));
  const { name: language } = matter.language(text);
  if (language && language !== 'yaml' && language !== 'yml') {
    return failure(problem('front-matter-language', top, undefined, language));
  }
  const file = text.endsWith('\n') ? text : `${text}\n`;
  const fence = /\n---[^\S\n]*\n/.exec(file);
  if (!fence) return failure(problem('unclosed-front-matter', top, undefined));
  const excess = checkYaml(file.slice('---'.length, fence.index), top);
  if (excess) return failure(excess);

  const { matter: block, content } = matter(file, {
    language: 'yaml',
    // With its line end, or a line `----` would close the front matter.
    delimiters: ['---', fence[0].slice(1)],
    engines: { yaml: keepText, yml: keepText, ...refusing },
  });
  // gray-matter hands the block over with the line break after the fence, so its first line is the fence's.
  const bodyLine = lineCount(file) - lineCount(content) + 1;
  return parseYaml(path, block, content, bodyLine);
}

/** gray-matter only cuts the file; the YAML is read below, where positions are known. */
const keepText = (): object => ({});
const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};
/** gray-matter would otherwise evaluate `---js` front matter. */
const refusing = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

const lineCount = (text: string): number => text.split('\n').length;

function parseYaml(path: string, text: string, body: string, bodyLine: number): Parsed {
  const { keys, problems } = readYaml(path, text);
  const crowded = checkBody(body, path, bodyLine);
  if (!keys || crowded) return failure(...problems, ...(crowded ? [crowded] : []));
  return { document: { path, ...keys, body, bodyLine }, problems };
}
