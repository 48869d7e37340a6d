import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { countProblems, formatProblem, type Problem } from '../../catalog/content/problems.ts';

/** More of one kind would push the others off the screen. */
const OF_ONE_KIND = 10;

/**
 * The problems of a build: of each kind the first ones, and how many more there are.
 * @param problems sorted; one that is shown stays in its place
 * @returns lines that end in the count of all
 */
export function problemReport(problems: readonly Problem[]): string {
  const ofKind = Map.groupBy(problems, ({ kind }) => kind);
  const shown = new Set([...ofKind.values()].flatMap((all) => all.slice(0, OF_ONE_KIND)));
  const rest = [...ofKind.values()].flatMap((all) => {
    const [first] = all;
    const more = all.length - OF_ONE_KIND;
    return first && more > 0 ? [`and ${String(more)} more ${first.severity}s like ${placeOf(first)}`] : [];
  });
  return [
    ...problems.filter((each) => shown.has(each)).map(formatProblem),
    ...rest,
    ...(rest.length > 0 ? ['The command "check" shows all.'] : []),
    countProblems(problems),
  ].join('\n');
}

const placeOf = ({ path, line, column }: Problem): string => `${path}:${String(line)}:${String(column)}`;

/** Files in error that are left out of the site; of the settings only the wrong ones are. */
export function filesLeftOut(problems: readonly Problem[]): string[] {
  const paths = problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return [...new Set(paths)].filter((path) => path !== CONFERENCE_FILE);
}
