/** What the terminal says of an edit: one line, and only what has become wrong by it. */
import { countProblems, formatProblem, type Problem } from '../../catalog/content/problems.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import { type Edit, newProblems } from './report.ts';

/** More files are counted. */
const NAMED = 3;
/** More problems are counted; a page shows them, and `npm run check` all. */
const LISTED = 5;

/** @param ms how long reading took */
export function editLines(edit: Edit, ms: number): string[] {
  const fresh = newProblems(edit);
  const counted = edit.after.length > 0 ? countProblems(edit.after) : 'no problems';
  const rest = fresh.length - LISTED;
  return [
    `${namesOf(edit.paths)}: read in ${String(Math.round(ms))} ms; ${counted}`,
    ...fresh.toSorted(errorsFirst).slice(0, LISTED).map(formatProblem),
    ...(rest > 0 ? [`and ${String(rest)} more; the command "check" shows all.`] : []),
  ];
}

function namesOf(paths: readonly string[]): string {
  if (paths.length === 0) return 'the content folder';
  const rest = paths.length - NAMED;
  const names = paths.toSorted().slice(0, NAMED).map(escapeLine).join(', ');
  return rest > 0 ? `${names} and ${String(rest)} more` : names;
}

const errorsFirst = (a: Problem, b: Problem): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error');
