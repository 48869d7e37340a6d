/** The same key twice: the last one counts, so an earlier one goes where it says nothing of its own. */
import type { Problem } from '../content/problems.ts';
import { sameValue } from '../content/write.ts';
import type { Fix } from './fix.ts';
import type { SourceText, WrittenKey } from './source-file.ts';

export function duplicateKey(source: SourceText, problem: Problem): Fix | undefined {
  const at = source.offsetAt(problem.line, problem.column);
  const index = source.keys.findIndex(({ key }) => key.start === at);
  const earlier = source.keys[index];
  const last = source.keys.findLast(({ name }) => name === earlier?.name);
  if (!earlier || !last || last === earlier || saysMore(source, earlier, last)) return undefined;
  return { problem, edits: [{ ...linesOf(source, earlier), text: '' }], keeps: sameValue };
}

/** Whether something would be lost: another value, or a comment beside it. */
function saysMore({ text }: SourceText, earlier: WrittenKey, last: WrittenKey): boolean {
  const written = ({ value }: WrittenKey): string => (value ? text.slice(value.start, value.end) : '').trim();
  const own = unquoted(written(earlier));
  const end = earlier.value?.end ?? earlier.key.end;
  const beside = text.slice(end, lineEnd(text, end)).replace(/^\s*:?\s*/, '');
  return beside !== '' || (own !== '' && own !== unquoted(written(last)));
}

/** A text in quotes that needs none says the same without. */
const unquoted = (written: string): string => /^(["'])([^"'\\\n]*)\1$/.exec(written)?.[2]?.trim() ?? written;

function linesOf({ text }: SourceText, { key, value }: WrittenKey) {
  const end = lineEnd(text, Math.max(key.end, (value?.end ?? 0) - 1));
  return { start: text.lastIndexOf('\n', key.start - 1) + 1, end: Math.min(end + 1, text.length) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
