import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { countProblems, formatProblem, type Problem } from '../../catalog/content/problems.ts';
import { shorten } from '../../catalog/report/shorten.ts';
import { counted } from '../../catalog/text/count.ts';

/**
 * The problems of a build, a line each: of each kind the first ones, and how many more there are.
 * @param problems sorted; one that is shown stays in its place
 * @returns lines that end in the count of all
 */
export function problemReport(problems: readonly Problem[]): string {
  const { shown, rest } = shorten(problems);
  return [
    ...shown.map(formatProblem),
    ...rest.map(({ like, more }) => `and ${counted(more, `more ${like.severity}`)} like ${placeOf(like)}`),
    ...(rest.length > 0 ? ['The command "check" shows all.'] : []),
    ...(problems.some(({ each }) => each)
      ? ['The command "check" with --all shows what one line says for many.']
      : []),
    countProblems(problems),
  ].join('\n');
}

const placeOf = ({ path, line, column }: Problem): string => `${path}:${String(line)}:${String(column)}`;

/** Files in error that are left out of the site; of the settings only the wrong ones are. */
export function filesLeftOut(problems: readonly Problem[]): string[] {
  const paths = problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return [...new Set(paths)].filter((path) => path !== CONFERENCE_FILE);
}
