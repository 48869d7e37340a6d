/** What changes in files, as a unified diff. */
import { createTwoFilesPatch } from 'diff';
import type { Paint, Style } from '../report/paint.ts';
import { escapeLine } from '../text/escape.ts';
import type { ChangedFile } from './plan.ts';

/** For someone to read: what cannot be seen is escaped, so it is no patch for a program. */
export const fixDiff = (files: readonly ChangedFile[], paint: Paint): string =>
  files.map((file) => diffOf(file, paint)).join('\n');

function diffOf({ path, before, after }: ChangedFile, paint: Paint): string {
  const [old, now] = [before, after].map((bytes) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'));
  const name = escapeLine(path);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, old ?? '', now ?? '', undefined, undefined, {
    context: 1,
  });
  const [, ...lines] = patch.trimEnd().split('\n');
  return lines.map((line) => `${painted(line, paint)}\n`).join('');
}

const styles: Readonly<Record<string, Style>> = { '-': 'red', '+': 'green', '@': 'cyan' };

function painted(line: string, paint: Paint): string {
  // A line that begins with it, spaces apart, is a command of GitHub's workflows.
  const text = escapeLine(line).replace(/^(\s+):(?=:)/, '$1\\u003a');
  if (/^(?:---|\+\+\+) [ab]\//.test(line)) return paint('bold', text);
  const style = styles[line.charAt(0)];
  return style === undefined ? text : paint(style, text);
}
