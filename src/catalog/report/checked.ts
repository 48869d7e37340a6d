import { countProblems, eachProblem, type Problem } from '../content/problems.ts';
import { counted } from '../text/count.ts';
import type { Published } from './published.ts';
import type { Sources } from '../content/sources.ts';

/** What a check has found, for a report in any format. */
export interface Checked {
  /** Sorted. */
  readonly problems: readonly Problem[];
  readonly published: Published;
  /** How many files were read. */
  readonly files: number;
  readonly sources: Sources;
  /** Those that `--fix` would mend. */
  readonly fixable: ReadonlySet<Problem>;
  /** Whether warnings count as errors. */
  readonly strict: boolean;
}

/** Whether a check ends with 1. */
export const hasFailed = ({ problems, strict }: Pick<Checked, 'problems' | 'strict'>): boolean =>
  problems.some(({ severity }) => severity === 'error' || strict);

/** How many of the problems `--fix` would mend; one that stands for many counts as all of them. */
export const countFixable = ({ problems, fixable }: Pick<Checked, 'problems' | 'fixable'>): number =>
  eachProblem(problems).filter((one) => fixable.has(one)).length;

/** "2 files: 0 errors, 1 warning". */
export const countLine = ({ files, problems }: Pick<Checked, 'files' | 'problems'>): string =>
  `${counted(files, 'file')}: ${countProblems(problems)}`;
