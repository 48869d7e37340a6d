/** What a page shows of the problems in content: all errors first, and the warnings of what was just edited. */
import type { Problem, Severity } from '../../catalog/content/problems.ts';

/** More would not be read, and every page gets them. */
const MOST = 50;
/** For someone who wants to see all warnings; `npm run check` has no such limit. */
const MOST_OF_ALL = 1000;

export interface Selected {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many there are besides. */
  readonly moreErrors: number;
  readonly moreWarnings: number;
}

export interface Edit {
  /** Before and after it, sorted. */
  readonly before: readonly Problem[];
  readonly after: readonly Problem[];
  /** Paths of the files that were edited. */
  readonly paths: readonly string[];
}

/** Old warnings are many, and not what someone who edits is looking for; new ones may stand in another file. */
export function selectProblems({ before, after, paths }: Edit, all = false): Selected {
  const edited = new Set(paths);
  const fresh = new Set(newProblems({ before, after }));
  const errors = ofSeverity(after, 'error');
  const warnings = ofSeverity(after, 'warning');
  const wanted = all ? warnings : warnings.filter((each) => edited.has(each.path) || fresh.has(each));
  const shown = { errors: errors.slice(0, MOST), warnings: wanted.slice(0, all ? MOST_OF_ALL : MOST) };
  return {
    ...shown,
    moreErrors: errors.length - shown.errors.length,
    moreWarnings: warnings.length - shown.warnings.length,
  };
}

/** What was not there before; an old problem that has moved down its file is no new one. */
export function newProblems({ before, after }: Pick<Edit, 'before' | 'after'>): Problem[] {
  const left = Map.groupBy(before, keyOf);
  const counts = new Map([...left].map(([key, same]) => [key, same.length]));
  return after.filter((each) => {
    const count = counts.get(keyOf(each)) ?? 0;
    counts.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ path, severity, message }: Problem): string => JSON.stringify([path, severity, message]);

const ofSeverity = (problems: readonly Problem[], severity: Severity): Problem[] =>
  problems.filter((each) => each.severity === severity);
