import path from 'node:path';
import type { Problem } from '../../catalog/content/problems.ts';
import type { Sources } from '../../catalog/content/sources.ts';
import type { ShownProblem } from '../../client/dev/messages.ts';
import { sourceLine } from './source-line.ts';

/**
 * A problem as pages show it.
 * @param sources of the files that were read; of another one, such as a link that leads elsewhere, no line is shown
 */
export function shownProblem(
  { path: name, line, column, severity, message }: Problem,
  contentDir: string,
  sources: Sources,
): ShownProblem {
  const at = `:${String(line)}:${String(column)}`;
  return {
    severity,
    place: name + at,
    message,
    editorPlace: path.join(contentDir, name) + at,
    line: sourceLine(sources(name)?.[line - 1] ?? '', column),
  };
}
