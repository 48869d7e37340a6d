/** Where a body is code or comment: nothing inside is Markdown, HTML or a heading. */

export interface Fence {
  /** Index of the opening line. */
  readonly start: number;
  /** Index of the closing line, or of the last line where the fence is never closed. */
  readonly end: number;
  readonly closed: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^]*)$/;

/** The fenced code blocks of a body. */
export function codeFences(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  lines.forEach((line, index) => {
    const [, mark, rest = ''] = FENCE.exec(line) ?? [];
    if (mark === undefined) return;
    if (!open) {
      // Backticks after the first ones make it a line with code in it.
      if (mark.startsWith('~') || !rest.includes('`')) open = { start: index, mark };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({ start: open.start, end: index, closed: true });
      open = undefined;
    }
  });
  return open ? [...fences, { start: open.start, end: lines.length - 1, closed: false }] : fences;
}

// Stops at the next beginning, so that beginnings without an end cost no more than they are long.
const COMMENT = /<!--(?:(?!<!--)[^])*?-->/g;

/** The text with code and comments blanked, so that offsets stay. A fence that is never closed hides nothing. */
export function hideCode(text: string): string {
  const lines = text.split('\n');
  for (const { start, end, closed } of codeFences(lines)) {
    for (let index = start; closed && index <= end; index++) lines[index] = blank(lines[index] ?? '');
  }
  return lines.map(hideSpans).join('\n').replace(COMMENT, blank);
}

/** Blank what stands between two runs of equally many backticks. */
function hideSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ start: index, length }));
  const ends = partners(runs.map(({ length }) => length));
  let visible = '';
  let from = 0;
  runs.forEach(({ start }, index) => {
    const last = runs[ends[index] ?? -1];
    if (start < from || !last) return;
    const end = last.start + last.length;
    visible += line.slice(from, start) + ' '.repeat(end - start);
    from = end;
  });
  return visible + line.slice(from);
}

/** For each length the index of the next equal one. */
function partners(lengths: readonly number[]): (number | undefined)[] {
  const next = new Map<number, number>();
  return lengths
    .map((length, index) => ({ length, index }))
    .toReversed()
    .map(({ length, index }) => {
      const partner = next.get(length);
      next.set(length, index);
      return partner;
    })
    .toReversed();
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
