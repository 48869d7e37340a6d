/** One change to one file that has only one answer. */
import { type Document, parseFile } from '../content/parse.ts';
import type { Problem } from '../content/problems.ts';
import type { Edit } from '../text/edits.ts';
import type { SourceText } from './source-file.ts';

export interface Fix {
  /** Nothing for what nobody is told of, as it is published as it should be. */
  readonly problem?: Problem;
  readonly edits: readonly Edit[];
  /** Whether the file says afterwards what it said before, but for what is mended. */
  readonly keeps: (before: Document['data'], after: Document['data']) => boolean;
}

/** Whether a fix by itself leaves a file that can be read, with the same body and the same of all else. */
export function isSafe(source: SourceText, { edits, keeps }: Fix): boolean {
  const [before, after] = [[], edits].map((own) => parseFile(source.path, source.replace(own)).document);
  return (
    before !== undefined &&
    after !== undefined &&
    before.body === after.body &&
    keeps(before.data, after.data)
  );
}
