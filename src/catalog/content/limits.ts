/**
 * How much one file may hold. Real files stay far below; above, the time that the parsers of YAML and Markdown take
 * grows faster than the file, so that one file could hold up a build.
 */
import { countPhotos } from '../body/photos.ts';
import { countPresenters } from '../body/presenters.ts';
import { type Place, problem, type Problem } from './problems.ts';

/** Files above this are not content; it keeps one file from taking the build's time and memory. */
export const MAX_FILE_BYTES = 512 * 1024;

const MOST_YAML = 40_000;
const MOST_YAML_LINES = 2_000;
const MOST_LINES = 10_000;
const MOST_MARKS = 20_000;
const MOST_LEVELS = 100;
const MOST_CELLS = 20_000;
const LONGEST_WORD = 2_000;
const MOST_PICTURES = 300;
const MOST_PRESENTERS = 100;
/** Each is a page in every language. */
const MOST_ALIASES = 100;

/** @param place Of the front matter, or of the top of a YAML file. */
export function checkYaml(text: string, place: Place): Problem | undefined {
  const advice = 'Put long texts below the front matter of a session or page';
  if (text.length > MOST_YAML) return tooMany(place, text.length, 'letters of YAML', MOST_YAML, advice);
  const lines = text.split('\n');
  if (lines.length > MOST_YAML_LINES)
    return tooMany(place, lines.length, 'lines of YAML', MOST_YAML_LINES, advice);
  return longWord(lines, (index) => ({ ...place, line: place.line + index }));
}

/** What Markdown and HTML are made of. */
const MARK = /[<>[\]*_`~|&\\/@+-]|\d[.)](?=\s)/g;
/** Marks of lists and quotes in a row, also after a picture that is taken out of the text. */
const TOO_DEEP = new RegExp(`(?:>[ \\t]*|(?:[*+-]|\\d[.)])[ \\t]+){${String(MOST_LEVELS + 1)}}`);
/** Web addresses; what mail addresses are made of, which the parser looks for at every letter; marks, which are put in order. */
const WORD = /(?:www\.|:\/\/)[^\s<]+|[\w.+\p{M}-]+/gu;

/** @param bodyLine The file's line on which the body begins. */
export function checkBody(body: string, path: string, bodyLine: number): Problem | undefined {
  const lines = body.split('\n');
  const placeOf = (index: number): Place => ({ path, line: bodyLine + index, column: 1 });
  if (lines.length > MOST_LINES) {
    return tooMany(
      placeOf(MOST_LINES),
      lines.length,
      'lines',
      MOST_LINES,
      'Divide the text into several files',
    );
  }
  const crowded = firstAbove(lines, MOST_MARKS, (line) => line.match(MARK)?.length ?? 0);
  if (crowded) {
    return tooMany(
      placeOf(crowded.index),
      crowded.sum,
      'signs of Markdown or HTML (such as "*", "-" and "<")',
      MOST_MARKS,
      'Take out those that are not needed',
    );
  }
  const deep = lines.findIndex((line) => TOO_DEEP.test(line));
  if (deep !== -1) {
    const what = 'lists and quotes inside each other';
    return tooMany(placeOf(deep), MOST_LEVELS + 1, what, MOST_LEVELS, 'Begin the line with one mark');
  }
  const long = longWord(lines, placeOf);
  if (long) return long;
  const wide = firstAbove(lines, MOST_CELLS, cellsFrom(lines));
  if (wide) {
    const advice = 'Divide the table';
    return tooMany(placeOf(wide.index), wide.sum, 'cells of tables', MOST_CELLS, advice);
  }
  return undefined;
}

/** @param place Of the key `presenters`. */
export function checkPresenters(presenters: string | readonly string[], place: Place): Problem | undefined {
  const count = countPresenters(presenters);
  const advice = 'Name a group, or divide the session';
  return count > MOST_PRESENTERS ? tooMany(place, count, 'names', MOST_PRESENTERS, advice) : undefined;
}

/** @param place Of the key `aliases`. */
export function checkAliases(aliases: readonly string[], place: Place): Problem | undefined {
  const advice = 'Keep those that visitors may still have';
  return aliases.length > MOST_ALIASES
    ? tooMany(place, aliases.length, 'earlier ids', MOST_ALIASES, advice)
    : undefined;
}

/** @param place Of the body. */
export function checkPictures(body: string, place: Place): Problem | undefined {
  const count = countPhotos(body);
  const advice = 'Keep those of the speakers';
  return count > MOST_PICTURES ? tooMany(place, count, 'pictures', MOST_PICTURES, advice) : undefined;
}

function longWord(lines: readonly string[], placeOf: (index: number) => Place): Problem | undefined {
  const index = lines.findIndex((line) => line.match(WORD)?.some(({ length }) => length > LONGEST_WORD));
  return index === -1 ? undefined : problem('long-word', placeOf(index), undefined, String(LONGEST_WORD));
}

/** The line at which a sum over lines passes a limit, and the whole sum. */
function firstAbove(
  lines: readonly string[],
  limit: number,
  countIn: (line: string, index: number) => number,
): { readonly index: number; readonly sum: number } | undefined {
  let sum = 0;
  let crossing: number | undefined;
  lines.forEach((line, index) => {
    sum += countIn(line, index);
    if (sum > limit) crossing ??= index;
  });
  return crossing === undefined ? undefined : { index: crossing, sum };
}

/** The line below the head of a table, also in a quote or a list. */
const DELIMITERS = /^[\s>*+:|\d.)-]*\|[\s:|-]*$/;

/** Counts the cells of a line. Every row of a table has as many as its head, however few are written. */
function cellsFrom(lines: readonly string[]): (line: string, index: number) => number {
  let columns = 0;
  return (line, index) => {
    if (line.trim() === '') columns = 0;
    const next = lines[index + 1] ?? '';
    if (next.includes('-') && DELIMITERS.test(next)) columns = Math.max(columns, next.split('|').length);
    return columns;
  };
}

function tooMany(place: Place, count: number, what: string, limit: number, advice: string): Problem {
  return problem('too-many', place, undefined, String(count), what, String(limit), advice);
}
