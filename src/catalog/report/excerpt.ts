/** A line of a file as a reader of a terminal sees it, and where in it a column is. */
import { displayWidth } from '../text/display-width.ts';
import { escapeLine } from '../text/escape.ts';

export interface Excerpt {
  /** Cut around the column where it is long, without anything that a terminal would obey. */
  readonly text: string;
  /** Columns of the terminal before the place. */
  readonly before: number;
}

/** Room for a line beside its number, in a terminal of 80 columns. */
const WIDTH = 70;
/** So much of a long line is shown before the place. */
const LEAD = 25;
const CUT = '…';

/** @param column from 1, counted as places in files are: in UTF-16 units */
export function excerpt(line: string, column: number): Excerpt {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const lead = shown(line.slice(Math.max(0, at - MOST_LETTERS), at));
  const rest = shown(line.slice(at, at + MOST_LETTERS));
  if (displayWidth(lead) + displayWidth(rest) <= WIDTH) {
    return { text: escapeLine(lead + rest), before: displayWidth(lead) };
  }
  const start = displayWidth(lead) > LEAD ? CUT + lastColumns(lead, LEAD - 1) : lead;
  const before = displayWidth(start);
  const room = WIDTH - before;
  const end = displayWidth(rest) > room ? firstColumns(rest, room - 1) + CUT : rest;
  return { text: escapeLine(start + end), before };
}

/** Of a line of a million letters nobody sees more than some hundred. */
const MOST_LETTERS = 500;

const shown = (text: string): string => escapeLine(text.replaceAll('	', '    ')).toWellFormed();

function firstColumns(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += displayWidth(letter);
    if (width > columns) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

function lastColumns(text: string, columns: number): string {
  const letters = [...text].toReversed();
  const kept: string[] = [];
  let width = 0;
  for (const letter of letters) {
    width += displayWidth(letter);
    if (width > columns) break;
    kept.push(letter);
  }
  return kept.toReversed().join('');
}
