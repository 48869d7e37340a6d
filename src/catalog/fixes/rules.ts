/** What of a file has only one answer, and the edits that give it. */
import type { Problem, ProblemKind } from '../content/problems.ts';
import { duplicateKey } from './duplicate-key.ts';
import { misspeltKey, misspeltName } from './misspelt.ts';
import type { Fix } from './fix.ts';
import { paddedValues } from './padded-values.ts';
import type { SourceText } from './source-file.ts';
import { unindentedValue } from './unindented-value.ts';

/** Nothing where the problem has more than one answer. */
type Rule = (source: SourceText, problem: Problem) => Fix | undefined;

const rules: Readonly<Partial<Record<ProblemKind, Rule>>> = {
  'duplicate-key': duplicateKey,
  'unindented-value': unindentedValue,
  'unknown-key': misspeltKey,
  'unknown-track': misspeltName,
  'unknown-type': misspeltName,
  'unknown-label': misspeltName,
  'unknown-room': misspeltName,
  'unknown-whole': misspeltName,
};

/** Kinds of problem that may be mended. */
export const mendable: readonly string[] = Object.keys(rules);

export const hasRule = ({ kind }: Problem): boolean => rules[kind] !== undefined;

/**
 * Every fix for a file, each for itself.
 * @param problems those of the file
 * @param tidy whether what nobody is told of is put in order, too
 */
export function fixesFor(source: SourceText, problems: readonly Problem[], tidy: boolean): Fix[] {
  const ofProblems = problems.flatMap((problem) => rules[problem.kind]?.(source, problem) ?? []);
  return [...ofProblems, ...(tidy ? paddedValues(source) : [])];
}
