/** What is wrong with content, and where. */
import { counted } from '../text/count.ts';
import { escapeLine } from '../text/escape.ts';
import { type Kind, type ProblemKind, problemKinds, type Severity } from './problem-kinds.ts';

export type { ProblemKind, Severity };

/** A place in a content file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Where a problem stands that is about a whole file. */
export const topOf = (path: string): Place => ({ path, line: 1, column: 1 });

/** Where a file says something, else its beginning. */
export const placeIn = (
  { places, path }: { readonly places: Readonly<Record<string, Place>>; readonly path: string },
  key: string,
): Place => places[key] ?? topOf(path);

export interface Problem extends Place {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly message: string;
  /** What it stands for, where one line says for many files or people what is true of each of them. */
  readonly each?: readonly Problem[];
  /** A misspelt word and the only one that can be meant by it. */
  readonly misspelt?: Misspelt | undefined;
}

export interface Misspelt {
  readonly written: string;
  readonly meant: string;
}

/**
 * Make a problem of a kind.
 * @param field the key it is about, which goes in front of the text
 * @param values what the kind's text is made of
 */
export function problem(
  kind: ProblemKind,
  place: Place,
  field: string | undefined,
  ...values: string[]
): Problem {
  const row: Kind = problemKinds[kind];
  const text = row.text(...values);
  const { path, line, column } = place;
  return { path, line, column, kind, severity: row.severity, message: field ? `${field}: ${text}` : text };
}

/** Every single problem, also where one stands for many. */
export const eachProblem = (problems: readonly Problem[]): Problem[] =>
  problems.flatMap((one) => one.each ?? [one]);

/** `path:line:column severity message` on one line, the form in which every problem is shown. */
export function formatProblem({ path, line, column, severity, message }: Problem): string {
  return escapeLine(`${path}:${String(line)}:${String(column)} ${severity} ${message}`);
}

/** By file, then by place in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "2 errors, 1 warning". */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity): string =>
    counted(problems.filter((each) => each.severity === severity).length, severity);
  return `${count('error')}, ${count('warning')}`;
}
