/** Builders for unit tests: a conference in memory. */
import { formatProblem } from './content/problems.ts';
import { type Content, readContent } from './read.ts';

export type Files = Readonly<Record<string, string>>;

const encoder = new TextEncoder();

/** Read files given as path and text, as the content folder would be. */
export function read(files: Files): Content {
  const list = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return readContent(list, { languagesWithStrings: ['en', 'zh'] });
}

export const problemsOf = (files: Files): string[] => read(files).problems.map(formatProblem);

/** A session file with the given keys; a title is there unless one is given. */
export function session(keys: Readonly<Record<string, string>> = {}, body = 'An abstract.'): string {
  const all = { title: 'A talk', ...keys };
  const lines = Object.entries(all).map(
    ([key, value]) => `${key}: ${/^[[{]/.test(value) ? value : JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

/** Settings that give no warning by themselves. */
export const settings = (keys = ''): string => `timezone: Asia/Shanghai\nlanguages: [en, zh]\n${keys}`;

export const track = (title = 'A track'): string => `---\ntitle: ${title}\n---\n`;
