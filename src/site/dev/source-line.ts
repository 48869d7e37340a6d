/** The line of a file that a problem is about, as far as it can be shown. */
import type { Place } from '../../catalog/content/problems.ts';

/** Characters before and behind the place; a line may be as long as its file. */
const BEFORE = 80;
const BEHIND = 160;

/**
 * @param text of the whole file
 * @returns what stands before, at and behind the place; nothing where there is no such line, or nothing on it
 */
export function sourceLine(
  text: string,
  { line, column }: Pick<Place, 'line' | 'column'>,
): readonly [before: string, at: string, after: string] | undefined {
  const whole = text.split(/\r\n|\n|\r/, line)[line - 1];
  if (whole === undefined || whole.trim() === '') return undefined;
  const start = Math.min(column - 1, whole.length);
  // A whole word is easier seen than a letter.
  const at = /^(?:[\p{L}\p{N}_-]+|.)/u.exec(whole.slice(start))?.[0] ?? '';
  const end = start + at.length;
  const cut = Math.max(0, start - BEFORE);
  return [
    (cut > 0 ? '…' : '') + whole.slice(cut, start),
    at.slice(0, BEHIND),
    whole.slice(end, end + BEHIND) + (whole.length > end + BEHIND ? '…' : ''),
  ];
}
