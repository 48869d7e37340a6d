/** Changes to places of a text that leave everything else as it is. */

/** Offsets; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands there instead. */
export interface Edit extends Span {
  readonly text: string;
}

/** @param edits with offsets of the text as it is; none within another */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, text: replacement }) => edited.slice(0, start) + replacement + edited.slice(end),
      text,
    );

/** The lines that a place is in, with the end of the last one. */
export function wholeLines({ start, end }: Span, text: string): Span {
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd + 1 };
}
