/** All fixes of a conference's files that bring no other problem. */
import { type Conference, readingSettings } from '../content/conference.ts';
import { eachProblem, formatProblem, type Problem } from '../content/problems.ts';
import { validateFile, type Validated } from '../content/validate.ts';
import { type Content, readContent, type SourceFile } from '../read.ts';
import type { Edit } from '../text/edits.ts';
import { type Fix, isSafe } from './fix.ts';
import { fixesFor, hasRule } from './rules.ts';
import { readSource, type SourceText } from './source-file.ts';

export interface FixPlan {
  /** Those that change, by path. */
  readonly files: readonly ChangedFile[];
  /** How many changes are made. */
  readonly changes: number;
  /** Problems that are gone then. */
  readonly mended: ReadonlySet<Problem>;
}

export interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export interface PlanOptions {
  readonly languagesWithStrings: readonly string[];
  readonly conference: Conference;
  /** What each file was found to be, so that only what changes is read again. */
  readonly validated: (path: string) => Validated | undefined;
  /** Of all files. */
  readonly problems: readonly Problem[];
  /** Whether what nobody is told of is put in order, too. */
  readonly tidy: boolean;
}

/** A fix may uncover another problem with one answer, which is mended in the next round. */
const MOST_ROUNDS = 5;
/** Where fixes bring a problem together, so many are tried one by one, as each means to check all files again. */
const MOST_TRIED = 20;
/** A file that is wrong in more places waits for the next run; each place means to read it again. */
const MOST_OF_FILE = 20;

export function planFixes(files: readonly SourceFile[], options: PlanOptions): FixPlan {
  const read = createReader(files, options);
  const mended = new Set<string>();
  const first: State = { files, problems: eachProblem(options.problems) };
  let state = first;
  let changes = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ofFile = Map.groupBy(state.problems.filter(hasRule), ({ path }) => path);
    const found = state.files.flatMap((file) => fixesOf(file, ofFile.get(file.path) ?? [], options.tidy));
    const { fixes, after } = found.length > 0 ? settle(state, found, read) : { fixes: [], after: state };
    if (fixes.length === 0) break;
    for (const { problem } of fixes) if (problem) mended.add(formatProblem(problem));
    changes += fixes.length;
    state = after;
  }
  const now = new Map(state.files.map(({ path, bytes }) => [path, bytes]));
  return {
    files: files.flatMap(({ path, bytes }) => {
      const after = now.get(path);
      return after === undefined || after === bytes ? [] : [{ path, before: bytes, after }];
    }),
    changes,
    mended: goneFrom(first, state, mended),
  };
}

/** A problem that is not mended as it stood at first, since lines have moved, is gone with the last of its kind. */
function goneFrom(before: State, after: State, mended: ReadonlySet<string>): Set<Problem> {
  const left = new Set(after.problems.map(kindOf));
  const changed = new Set(
    after.files.filter((file, index) => file !== before.files[index]).map(({ path }) => path),
  );
  const isGone = (each: Problem): boolean => changed.has(each.path) && !left.has(kindOf(each));
  return new Set(before.problems.filter((each) => mended.has(formatProblem(each)) || isGone(each)));
}

interface State {
  readonly files: readonly SourceFile[];
  /** Each single one. */
  readonly problems: readonly Problem[];
}

interface FileFix extends Fix {
  readonly source: SourceText;
}

/** Fixes that are safe for a file, and do not get into each other's way there. */
function fixesOf({ path, bytes }: SourceFile, problems: readonly Problem[], tidy: boolean): FileFix[] {
  if (problems.length === 0 && !(tidy && mayBeTidied(path))) return [];
  const source = readSource(path, bytes);
  if (!source) return [];
  const safe: FileFix[] = [];
  for (const fix of fixesFor(source, problems, tidy).slice(0, MOST_OF_FILE)) {
    const isFree = safe.every(({ edits }) =>
      edits.every((edit) => fix.edits.every((each) => isApart(edit, each))),
    );
    if (isFree && isSafe(source, fix)) safe.push({ ...fix, source });
  }
  return safe;
}

const mayBeTidied = (path: string): boolean => path.endsWith('.md') || path.endsWith('.yaml');

/** Two that begin at one place would take each other's. */
const isApart = (a: Edit, b: Edit): boolean => a.start !== b.start && (a.end <= b.start || b.end <= a.start);

/** As many of the fixes as bring no other problem. */
function settle(
  state: State,
  found: readonly FileFix[],
  read: Reader,
): { fixes: readonly FileFix[]; after: State } {
  const all = attempt(state, found, read);
  if (all) return { fixes: found, after: all };
  let fixes: readonly FileFix[] = [];
  let after = state;
  for (const fix of found.slice(0, MOST_TRIED)) {
    const tried = attempt(state, [...fixes, fix], read);
    if (tried) [fixes, after] = [[...fixes, fix], tried];
  }
  return { fixes, after };
}

/** The files with fixes made; nothing where what was to be mended is still there, or something new. */
function attempt(state: State, fixes: readonly FileFix[], read: Reader): State | undefined {
  const byPath = Map.groupBy(fixes, ({ source }) => source.path);
  const files = state.files.map((file) => {
    const own = byPath.get(file.path);
    const [first] = own ?? [];
    return own && first
      ? { path: file.path, bytes: first.source.replace(own.flatMap(({ edits }) => edits)) }
      : file;
  });
  const problems = eachProblem(read(files).problems);
  const allowed = countByKind(state.problems);
  for (const { problem } of fixes)
    if (problem) allowed.set(kindOf(problem), (allowed.get(kindOf(problem)) ?? 0) - 1);
  const isBetter = [...countByKind(problems.filter((each) => !isUncovered(each)))].every(
    ([kind, count]) => count <= (allowed.get(kind) ?? 0),
  );
  return isBetter ? { files, problems } : undefined;
}

/** Whoever could not be seen for a misspelt "presenters" had no biography before, either. */
const isUncovered = ({ kind }: Problem): boolean => kind === 'no-biography';

/** Lines move, and messages name them; what stays is which kind a file has. */
const kindOf = ({ path, kind }: Problem): string => `${kind} ${path}`;

const countByKind = (problems: readonly Problem[]): Map<string, number> =>
  new Map([...Map.groupBy(problems, kindOf)].map(([kind, own]) => [kind, own.length]));

type Reader = (files: readonly SourceFile[]) => Content;

/** Reads only files that are not as they were. */
function createReader(
  files: readonly SourceFile[],
  { conference, languagesWithStrings, validated }: PlanOptions,
): Reader {
  const settingsOf = (each: Conference): string => JSON.stringify(readingSettings(each));
  const original = new Set(files);
  const settings = settingsOf(conference);
  return (changed) =>
    readContent(changed, {
      languagesWithStrings,
      validate: (file, now) => {
        const isKnown = original.has(file) && settingsOf(now) === settings;
        return (isKnown ? validated(file.path) : undefined) ?? validateFile(file.path, file.bytes, now);
      },
    });
}
