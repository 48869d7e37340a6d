/** A value in quotes that goes on in the next lines without spaces before it: they get two, as it is read already. */
import type { Problem } from '../content/problems.ts';
import { endOfQuoted } from '../content/yaml/lenient.ts';
import { sameValue } from '../content/write.ts';
import type { Fix } from './fix.ts';
import type { SourceText } from './source-file.ts';

export function unindentedValue({ text, offsetAt }: SourceText, problem: Problem): Fix | undefined {
  const lines = text.split('\n');
  const first = problem.line - 1;
  const last = endOfQuoted(lines, first);
  if (last === undefined) return undefined;
  const edits = lines.slice(first, last + 1).flatMap((line, index) => {
    const start = offsetAt(problem.line + index, 1);
    return line.trim() === '' ? [] : [{ start, end: start, text: '  ' }];
  });
  return { problem, edits, keeps: sameValue };
}
