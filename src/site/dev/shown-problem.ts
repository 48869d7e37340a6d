import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../catalog/content/problems.ts';
import type { ShownProblem } from '../../client/dev/messages.ts';
import { sourceLine } from './source-line.ts';

/**
 * A problem as pages show it.
 * @param readable paths of the files that were read; of another one, such as a link that leads elsewhere, no line is shown
 */
export function shownProblem(
  { path: name, line, column, severity, message }: Problem,
  contentDir: string,
  readable: ReadonlySet<string>,
): ShownProblem {
  const file = path.join(contentDir, name);
  const at = `:${String(line)}:${String(column)}`;
  return {
    severity,
    place: name + at,
    message,
    editorPlace: file + at,
    line: readable.has(name) ? sourceLine(textOf(file), { line, column }) : undefined,
  };
}

/** Nothing of a file that has gone since it was read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
