/** The line of a file that a problem is about, as far as a page can show it. */

/** Characters before and behind the place; a line may be as long as its file. */
const BEFORE = 80;
const BEHIND = 160;

/**
 * @param whole the line
 * @param column from 1
 * @returns what stands before, at and behind the place; nothing where there is nothing on the line
 */
export function sourceLine(
  whole: string,
  column: number,
): readonly [before: string, at: string, after: string] | undefined {
  if (whole.trim() === '') return undefined;
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
