/** One content file merged with what is imported for it. */
import { type Document, parseFile } from '../content/parse.ts';
import { validateFile } from '../content/validate.ts';
import { editMarkdown, trimBody, writeMarkdown } from '../content/write.ts';
import type { Value } from '../content/yaml/values.ts';
import type { ReadingSettings } from '../content/conference.ts';
import type { BaseFile } from './base.ts';
import type { HereFile } from './folder.ts';
import { mergeFields, type Side } from './merge-fields.ts';
import { mergeText } from './merge-text.ts';
import type { ImportedFile } from './records.ts';

export interface Conflict {
  /** Line of the file here. */
  readonly line: number;
  /** Nothing for the text. */
  readonly key?: string | undefined;
  readonly here: Value | undefined;
  readonly there: Value | undefined;
}

export interface Change {
  /** Nothing for the text. */
  readonly key?: string | undefined;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What becomes of a file. */
export interface Outcome {
  readonly path: string;
  readonly state: 'new' | 'changed' | 'same' | 'deleted' | 'unreadable' | 'refused';
  /** What came in. */
  readonly changes: readonly Change[];
  /** Keys that were edited here and stay; `text` for the body. */
  readonly kept: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Whether it is no longer there. */
  readonly gone?: boolean | undefined;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

export interface MergedFile {
  readonly outcome: Outcome;
  /** The new text of the file, if it changes. */
  readonly text?: string | undefined;
  /** Nothing where the file is not this source's. */
  readonly base?: BaseFile | undefined;
}

/** Decides a conflict of a file, or that a file deleted here comes back; nobody where it says nothing. */
export type Settle = (path: string, key: string) => Side | undefined;

export interface MergeOptions {
  readonly settings: ReadingSettings;
  readonly settle: Settle;
}

/** How conflicts over a body are called where keys have their names. */
export const BODY = 'text';

/** @param file Nothing of it is there any more when `gone`, which for a session is the same as being cancelled. */
export function mergeFile(
  file: ImportedFile & { readonly gone?: boolean },
  base: BaseFile | undefined,
  here: HereFile | undefined,
  { settings, settle }: MergeOptions,
): MergedFile {
  const body = trimBody(file.body);
  const path = here?.path ?? `${file.collection}/${file.id}.md`;
  const { collection, key, id, gone } = file;
  const remembered = (fields: BaseFile['fields'], ancestor: string, seen: string): BaseFile => ({
    ...{ collection, key, id, fields, body: ancestor },
    ...(seen !== ancestor && { seen }),
    ...(gone === true && { gone }),
  });
  const outcome = (state: Outcome['state'], rest: Partial<Outcome> = {}): Outcome => ({
    ...{ path, state, changes: [], kept: [], conflicts: [] },
    ...(gone === true && base?.gone !== true && { gone }),
    ...rest,
  });

  if (!here) {
    if (base && settle(path, '') !== 'there') {
      return { outcome: outcome('deleted'), base: gone === true ? { ...base, gone } : base };
    }
    const text = writeMarkdown(file.fields, body);
    const reason = refusalOf(path, text, settings);
    if (reason !== undefined) return { outcome: outcome('refused', { reason }), base };
    return { outcome: outcome('new'), text, base: remembered(file.fields, body, body) };
  }
  const { document, text: written } = here;
  if (!document || written === undefined) return { outcome: outcome('unreadable'), base };

  const fields = mergeFields(base?.fields ?? {}, file.fields, document.data, (name) => settle(path, name));
  const ours = trimBody(document.body);
  const texts = mergeText(
    { ancestor: base?.body ?? '', seen: base?.seen ?? base?.body ?? '' },
    body,
    ours,
    settle(path, BODY),
  );
  const changes: Change[] = [
    ...[...fields.changes].map(([name, after]) => ({ key: name, before: document.data[name], after })),
    ...(texts.text === ours ? [] : [{ before: ours, after: texts.text }]),
  ];
  const kept = [...fields.kept, ...(texts.text !== body && texts.conflicts.length === 0 ? [BODY] : [])];
  const next = remembered(fields.base, texts.base.ancestor, texts.base.seen);
  const conflictsIn = (shown: Document): Conflict[] => [
    ...fields.conflicts.map((each) => ({ ...each, line: shown.placeOf(each.key).line })),
    ...texts.conflicts.map((each) => ({ ...each, line: each.line + firstLine(shown) - 1 })),
  ];
  if (changes.length === 0)
    return { outcome: outcome('same', { kept, conflicts: conflictsIn(document) }), base: next };

  const edited = editMarkdown(written, fields.changes, texts.text === ours ? undefined : texts.text);
  const after = edited === undefined ? undefined : parseFile(path, new TextEncoder().encode(edited)).document;
  const reason =
    edited === undefined || !after
      ? 'its front matter is written in a way that cannot be changed safely'
      : refusalOf(path, edited, settings);
  // What was in error before is not made worse.
  if (!after || (reason !== undefined && refusalOf(path, written, settings) === undefined)) {
    return { outcome: outcome('refused', { reason, kept, conflicts: conflictsIn(document) }), base };
  }
  return {
    outcome: outcome('changed', { changes, kept, conflicts: conflictsIn(after) }),
    text: edited,
    base: next,
  };
}

/** The line of a file on which its text begins. */
const firstLine = ({ body, bodyLine }: Document): number =>
  bodyLine + (/^(?:[^\S\n]*\n)*/.exec(body)?.[0].split('\n').length ?? 1) - 1;

/** Why a build would not take a file, in the words of `check`. */
function refusalOf(path: string, text: string, settings: ReadingSettings): string | undefined {
  const { problems } = validateFile(path, new TextEncoder().encode(text), settings);
  return problems.find(({ severity }) => severity === 'error')?.message;
}
