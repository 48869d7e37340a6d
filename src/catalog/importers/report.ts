/** What an import did, or would do, in lines to print. */
import { diffIndices } from 'node-diff3';
import type { Value } from '../content/yaml/values.ts';
import { counted } from '../text/count.ts';
import { escapeLine } from '../text/escape.ts';
import type { UnmappedField } from './imported.ts';
import { BODY, type Change, type Conflict, type Outcome } from './merge-file.ts';

export interface Report {
  readonly outcomes: readonly Outcome[];
  readonly unmapped: readonly UnmappedField[];
  readonly warnings: readonly string[];
  /** Files of others that sessions refer to. */
  readonly borrowed: readonly string[];
}

/** Beyond this, files are only counted where each is no news. */
const MOST_LISTED = 12;

/** @param isWhole Whether to list every new file and every changed line. */
export function reportLines({ outcomes, unmapped, warnings, borrowed }: Report, isWhole: boolean): string[] {
  const by = (state: Outcome['state']): Outcome[] => outcomes.filter((each) => each.state === state);
  const news = by('new').map(({ path }) => row('new', path));
  const most = isWhole ? Infinity : MOST_LISTED;
  return [
    ...news.slice(0, most),
    ...(news.length > most ? [row('new', `and ${String(news.length - most)} more files`)] : []),
    ...by('changed').flatMap(({ path, changes, gone }) => [
      row(
        gone === true ? 'vanished' : 'changed',
        gone === true ? `${path}: it is no longer there, and is marked as cancelled` : path,
      ),
      ...changes.flatMap((change) => changeLines(change, isWhole)),
    ]),
    ...outcomes.flatMap(({ path, gone, state }) =>
      gone === true && state !== 'changed'
        ? [row('vanished', `${path}: it is no longer there; the file stays as it is`)]
        : [],
    ),
    ...outcomes.flatMap(({ path, kept }) =>
      kept.length > 0 ? [row('kept', `${path}: ${kept.join(', ')}, as edited here`)] : [],
    ),
    ...by('deleted').map(({ path }) =>
      row('deleted', `${path}: it was deleted here, and stays so (--take ${path} brings it back)`),
    ),
    ...by('unreadable').map(({ path }) =>
      row('unread', `${path}: it cannot be read; the command "check" says why. Nothing in it was changed`),
    ),
    ...by('refused').map(({ path, reason = '' }) => row('refused', `${path}: ${reason}`)),
    ...borrowed
      .slice(0, most)
      .map((path) =>
        row('there', `${path}: it was not imported from here; sessions refer to it, and it stays as it is`),
      ),
    ...outcomes.flatMap(({ path, conflicts }) =>
      conflicts.flatMap((conflict) => conflictLines(path, conflict)),
    ),
    ...warnings.map((warning) => row('note', warning)),
    ...unmapped.map(({ name, count }) => row('left out', `${name}: ${String(count)}, not imported`)),
    ...countLines(outcomes),
  ].map((line) => escapeLine(line));
}

const row = (word: string, rest: string): string => `${word.padEnd(9)} ${rest}`;
const indented = (rest: string): string => `${' '.repeat(12)}${rest}`;

function changeLines({ key, before, after }: Change, isWhole: boolean): string[] {
  if (key !== undefined) return [indented(`${key}: ${shown(before)} -> ${shown(after)}`)];
  const linesOf = (text: Value | undefined): string[] => (typeof text === 'string' ? text.split('\n') : []);
  const parts: readonly { buffer1Content: readonly string[]; buffer2Content: readonly string[] }[] =
    diffIndices(linesOf(before), linesOf(after));
  const gone = parts.flatMap(({ buffer1Content }) => buffer1Content);
  const added = parts.flatMap(({ buffer2Content }) => buffer2Content);
  if (!isWhole) return [indented(`${BODY}: ${String(added.length)} lines in, ${String(gone.length)} out`)];
  return parts.flatMap(({ buffer1Content, buffer2Content }) => [
    ...buffer1Content.map((line) => indented(`- ${clipped(line)}`)),
    ...buffer2Content.map((line) => indented(`+ ${clipped(line)}`)),
  ]);
}

function conflictLines(path: string, { line, key = BODY, here, there }: Conflict): string[] {
  return [
    row('CONFLICT', `${path}:${String(line)} ${key}: changed there and here; what is here stays`),
    indented(`here:  ${shown(here)}`),
    indented(`there: ${shown(there)}`),
    indented(`--keep ${path}:${key} or --take ${path}:${key} settles it`),
  ];
}

const shown = (value: Value | undefined): string =>
  value === undefined ? 'nothing' : clipped(JSON.stringify(value));

const LONGEST = 160;
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

function countLines(outcomes: readonly Outcome[]): string[] {
  const folders = ['sessions', 'tracks', 'speakers', 'conference.yaml'];
  const lines = folders.flatMap((folder) => {
    const own = outcomes.filter(({ path }) => path.startsWith(folder));
    const counts = [...Map.groupBy(own, ({ state }) => WORDS[state])].map(
      ([word, all]) => `${String(all.length)} ${word}`,
    );
    return own.length === 0
      ? []
      : [`${folder}: ${folder.endsWith('.yaml') ? (counts[0] ?? '').slice(2) : counts.join(', ')}`];
  });
  const conflicts = outcomes.reduce((sum, each) => sum + each.conflicts.length, 0);
  return conflicts === 0 ? lines : [...lines, `${counted(conflicts, 'conflict')} to settle`];
}

const WORDS = {
  new: 'new',
  changed: 'changed',
  same: 'unchanged',
  deleted: 'deleted here',
  unreadable: 'not readable',
  refused: 'refused',
} as const satisfies Readonly<Record<Outcome['state'], string>>;
