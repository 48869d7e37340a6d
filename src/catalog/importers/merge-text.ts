/** Texts merged three ways, line by line. */
import { diff3Merge } from 'node-diff3';
import type { Side } from './merge-fields.ts';

/** The text of the last import. */
export interface TextBase {
  /** What both sides come from; where a conflict is open, its lines are those before it. */
  readonly ancestor: string;
  /** What the other system said last. */
  readonly seen: string;
}

export interface TextConflict {
  /** Line of the text that stays, counted from 1. */
  readonly line: number;
  readonly here: string;
  readonly there: string;
}

export interface MergedText {
  readonly text: string;
  readonly conflicts: readonly TextConflict[];
  readonly base: TextBase;
}

/**
 * Where only one side changed lines, they are taken; where both did, the text here stays and both are reported.
 * @param settle who is right in every conflict, if somebody said
 */
export function mergeText(
  base: TextBase,
  theirs: string,
  ours: string,
  settle: Side | undefined,
): MergedText {
  const settled: TextBase = { ancestor: theirs, seen: theirs };
  if (theirs === ours) return { text: ours, conflicts: [], base: settled };
  if (settle === 'here') return { text: ours, conflicts: [], base: settled };
  const isOpen = base.ancestor !== base.seen;
  if (theirs === base.seen && !isOpen) return { text: ours, conflicts: [], base };
  if (ours === base.ancestor) return { text: theirs, conflicts: [], base: settled };

  const merged = mergeLines(base.ancestor, theirs, ours, settle);
  // What came in last time is here already, or was taken out again here.
  const isKnown = theirs === base.seen && settle === undefined;
  const text = isKnown ? ours : merged.text;
  if (merged.conflicts.length === 0) return { text, conflicts: [], base: settled };
  const ancestor = isKnown ? base.ancestor : merged.ancestor;
  const conflicts = merged.conflicts.map(({ before, line, ...sides }) => ({
    line: isKnown ? before : line,
    ...sides,
  }));
  return { text, conflicts, base: { ancestor, seen: theirs } };
}

/** What node-diff3 gives: lines that are settled, or those of here (a), before (o) and there (b). */
interface Region {
  readonly ok?: readonly string[];
  readonly conflict?: {
    readonly a: readonly string[];
    readonly aIndex: number;
    readonly o: readonly string[];
    readonly b: readonly string[];
    readonly bIndex: number;
  };
}

interface MergedLines {
  readonly text: string;
  /** With their lines in the text as it was here. */
  readonly conflicts: readonly (TextConflict & { readonly before: number })[];
  /** Their text, with the lines of the ancestor where there is a conflict. */
  readonly ancestor: string;
}

function mergeLines(old: string, theirs: string, ours: string, settle: Side | undefined): MergedLines {
  const lines: string[] = [];
  const ancestor: string[] = [];
  const conflicts: (TextConflict & { readonly before: number })[] = [];
  const theirLines = splitLines(theirs);
  let taken = 0;
  const options = { excludeFalseConflicts: true };
  const regions: readonly Region[] = diff3Merge(splitLines(ours), splitLines(old), theirLines, options);
  for (const { ok, conflict } of regions) {
    if (ok) lines.push(...ok);
    if (!conflict) continue;
    if (settle === 'there') {
      lines.push(...conflict.b);
      continue;
    }
    const sides = { here: conflict.a.join('\n'), there: conflict.b.join('\n') };
    conflicts.push({ line: lines.length + 1, before: conflict.aIndex + 1, ...sides });
    lines.push(...conflict.a);
    ancestor.push(...theirLines.slice(taken, conflict.bIndex), ...conflict.o);
    taken = conflict.bIndex + conflict.b.length;
  }
  ancestor.push(...theirLines.slice(taken));
  return { text: lines.join('\n'), conflicts, ancestor: ancestor.join('\n') };
}

const splitLines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
