/** Where the front matter of a Markdown file begins and ends. */

/** A file in four parts, which make the file when put together. */
export interface CutFile {
  /** The first fence, with its line end and a byte order mark. */
  readonly opening: string;
  /** The YAML, with the end of its last line. */
  readonly block: string;
  /** The second fence, with its line end if there is one. */
  readonly closing: string;
  readonly body: string;
}

/** Nothing for a file without front matter, or whose front matter does not end. */
export function cutFrontMatter(text: string): CutFile | undefined {
  const [opening] = /^\uFEFF?---[^\n]*\n/.exec(text) ?? [''];
  const fence = /\n---[^\S\n]*(?:\n|$)/.exec(text.slice(Math.max(0, opening.length - 1)));
  if (opening === '' || !fence) return undefined;
  const end = opening.length + fence.index;
  const closing = fence[0].slice(1);
  return { opening, block: text.slice(opening.length, end), closing, body: text.slice(end + closing.length) };
}
