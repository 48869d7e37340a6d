/** Problems as commands that GitHub's workflows read: they stand beside the lines of a pull request. */
import { countProblems, formatProblem, type Problem, type Severity } from '../content/problems.ts';
import { escapeLine, escapeWorkflowProperty, escapeWorkflowText } from '../text/escape.ts';
import { type Checked, countLine } from './checked.ts';
import { publishedLines } from './published.ts';

/** Of each severity GitHub shows no more of one step. */
const SHOWN = 10;

/**
 * @param prefix where the content folder is in the repository, with `/` at its end; empty at its top
 * @returns errors first; what GitHub would not show stays in the log alone
 */
export function githubReport(checked: Checked, prefix: string): string {
  const { problems, published } = checked;
  const [errors, warnings] = (['error', 'warning'] as const).map((severity: Severity) =>
    problems.filter((each) => each.severity === severity),
  );
  const kinds = [errors ?? [], warnings ?? []];
  const rest = kinds.flatMap((all) => all.slice(SHOWN));
  return [
    ...kinds.flatMap((all) => all.slice(0, SHOWN)).map((each) => command(each, prefix)),
    ...rest.map(formatProblem),
    ...publishedLines(published),
    countLine(checked),
    ...(rest.length > 0
      ? [`GitHub shows ${String(SHOWN)} of each; ${countProblems(rest)} more are in this log.`]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function command({ path, line, column, severity, kind, message }: Problem, prefix: string): string {
  const properties = {
    file: escapeLine(prefix + path),
    line: String(line),
    col: String(column),
    title: kind,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeWorkflowProperty(value)}`,
  );
  return `::${severity} ${written.join(',')}::${escapeWorkflowText(escapeLine(message))}`;
}
