/** Problems as JSON, for programs; docs/checking.md describes its shape. */
import type { Problem, ProblemKind, Severity } from '../content/problems.ts';
import { type Checked, hasFailed } from './checked.ts';
import type { Published } from './published.ts';

export interface CheckJson {
  /** Rises when a program that reads this would have to change. */
  readonly version: 1;
  /** What the exit code says. */
  readonly ok: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** How many were read. */
  readonly files: number;
  readonly published: Published;
  readonly problems: readonly ProblemJson[];
}

export interface ProblemJson {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly kind: ProblemKind;
  readonly message: string;
  /** Whether `--fix` would mend it. */
  readonly fixable: boolean;
  /** How many problems it stands for. */
  readonly standsFor: number;
}

export function jsonReport(checked: Checked): string {
  const { problems, published, files } = checked;
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  const report: CheckJson = {
    version: 1,
    ok: !hasFailed(checked),
    ...{ errors: count('error'), warnings: count('warning'), files, published },
    problems: problems.map((each) => problemJson(each, checked)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function problemJson(one: Problem, { fixable }: Checked): ProblemJson {
  const { path, line, column, severity, kind, message, each = [one] } = one;
  return {
    ...{ path, line, column, severity, kind, message },
    fixable: each.every((single) => fixable.has(single)),
    standsFor: each.length,
  };
}
