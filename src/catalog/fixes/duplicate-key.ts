/** The same key twice: the last one counts, so an earlier one goes where it says nothing of its own. */
import type { Problem } from '../content/problems.ts';
import { sameValue } from '../content/write.ts';
import type { WrittenKey } from '../content/yaml/written-keys.ts';
import { wholeLines } from '../text/edits.ts';
import type { Fix } from './fix.ts';
import type { SourceText } from './source-file.ts';

export function duplicateKey(source: SourceText, problem: Problem): Fix | undefined {
  const at = source.offsetAt(problem.line, problem.column);
  const index = source.keys.findIndex(({ key }) => key.start === at);
  const earlier = source.keys[index];
  const last = source.keys.findLast(({ name }) => name === earlier?.name);
  if (!earlier || !last || last === earlier || saysMore(source, earlier, last)) return undefined;
  const { key, value } = earlier;
  // A value over several lines may end at the beginning of the next one.
  const span = { start: key.start, end: Math.max(key.end, (value?.end ?? 0) - 1) };
  return { problem, edits: [{ ...wholeLines(span, source.text), text: '' }], keeps: sameValue };
}

/** Whether something would be lost: another value, or a comment beside it. */
function saysMore({ text }: SourceText, earlier: WrittenKey, last: WrittenKey): boolean {
  const written = ({ value }: WrittenKey): string => (value ? text.slice(value.start, value.end) : '').trim();
  const own = unquoted(written(earlier));
  const end = earlier.value?.end ?? earlier.key.end;
  const beside = text
    .slice(end, wholeLines({ start: end, end }, text).end)
    .trim()
    .replace(/^:?\s*/, '');
  return beside !== '' || (own !== '' && own !== unquoted(written(last)));
}

/** A text in quotes that needs none says the same without. */
const unquoted = (written: string): string => /^(["'])([^"'\\\n]*)\1$/.exec(written)?.[2]?.trim() ?? written;
