/**
 * Prepares the lines of a body for a CommonMark parser, where CommonMark's reading is not what the organiser meant:
 * it lets one `<img>` or `<br>` line swallow the Markdown below, runs lines together, and drops text it has no use for.
 */
import { codeFences } from './code.ts';
import { isLoneTag, startsUnknownHtml } from './html.ts';

export function prepareMarkdown(source: string): string {
  const lines = source.split('\n');
  const fenced = new Set(codeFences(lines).flatMap(({ start, end }) => range(start, end)));
  const widths = paragraphWidths(lines);
  const labels = countLabels(source);
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  return keepCells(lines)
    .map((line, index) => {
      if (fenced.has(index)) return line;
      const flush = isIndentedProse(lines, index) ? line.trimStart() : line;
      const visible = isUnknownHtml(flush, index <= lastCommentEnd) ? flush.replace('<', '&lt;') : flush;
      const prepared = keepDefinition(boldAmongIdeographs(visible), labels);
      if (isLoneTag(line)) return `${prepared}\n`;
      const next = fenced.has(index + 1) ? '' : (lines[index + 1] ?? '');
      return breaksDeliberately(line, next, widths[index] ?? 0) ? `${prepared}  ` : prepared;
    })
    .join('\n');
}

/** @param closes Whether a comment that begins here also ends. */
function isUnknownHtml(line: string, closes: boolean): boolean {
  return startsUnknownHtml(line) || (!closes && /^ {0,3}<!--/.test(line));
}

const INDENTED = /^(?: {4}|\t)\s*\S/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/** A first line set in by habit would become a code block that does not wrap; code lines are short. */
function isIndentedProse(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!INDENTED.test(line) || (lines[index - 1] ?? '').trim() !== '' || columns(line) < NARROWEST_WRAP)
    return false;
  const above = lines.slice(Math.max(0, index - 4), index).findLast((text) => text.trim() !== '') ?? '';
  return !LIST_ITEM.test(above) && !INDENTED.test(above);
}

/** Nobody wraps prose by hand at more columns than this, or at fewer than the other. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 60;
/** Hand-wrapped lines are ragged by about a word. */
const RAGGED = 10;
const LIST_MARK =
  /^\s*(?:[•·●▪◦‣○■◆★✓–—]|\d+[.、)）]|[a-z][.)]\s|[(（]\d+[)）]|[①-⑳]|[一二三四五六七八九十]+、)/u;

/**
 * Whether a line ends where its writer wanted it to end: the next one starts a list of its own making, or would have
 * had room on this line. Markdown joins both kinds of line, which turns an outline into porridge.
 */
function breaksDeliberately(line: string, next: string, paragraphWidth: number): boolean {
  if (line.trim() === '' || next.trim() === '') return false;
  if (LIST_MARK.test(next) || paragraphWidth > WIDEST_WRAP) return true;
  const firstWord =
    /^\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u.exec(next)?.[0] ?? '';
  return columns(line) + columns(firstWord) + RAGGED <= Math.max(paragraphWidth, NARROWEST_WRAP);
}

/** For each line the width of the widest line of its paragraph. */
function paragraphWidths(lines: readonly string[]): number[] {
  const widths = lines.map(columns);
  // Forward, then back: each line takes over what its neighbour knows; blank lines have no width and part paragraphs.
  for (const indices of [widths.keys().toArray(), widths.keys().toArray().toReversed()]) {
    let widest = 0;
    for (const index of indices) {
      widest = widths[index] === 0 ? 0 : Math.max(widest, widths[index] ?? 0);
      widths[index] = widest;
    }
  }
  return widths;
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

function columns(line: string): number {
  const text = line.trim();
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** `**X**` on one line, outside code. */
const BOLD = /(?<![\\*])\*\*(?=[^\s*])((?:[^*`]|\*(?!\*))+?)(?<=[^\s\\])\*\*(?!\*)/gu;

/**
 * CommonMark tells opening from closing asterisks by the spaces around them, which Chinese does not write: it leaves
 * the asterisks of `**注意：**后文` standing. Such pairs are spelt out as HTML.
 */
function boldAmongIdeographs(line: string): string {
  if (!line.includes('**')) return line;
  let insideCode = false;
  let seen = 0;
  return line.replace(BOLD, (pair: string, text: string, index: number) => {
    const end = index + pair.length;
    if (backticks(line.slice(seen, index)) % 2 === 1) insideCode = !insideCode;
    seen = end;
    const closes =
      !/[\p{P}\p{S}]$/u.test(text.slice(-2)) || /^(?:$|[\s\p{P}\p{S}])/u.test(line.slice(end, end + 2));
    const opens =
      !/^[\p{P}\p{S}]/u.test(text) ||
      /(?:^|[\s\p{P}\p{S}])$/u.test(line.slice(Math.max(0, index - 2), index));
    return insideCode || (opens && closes) ? pair : `<strong>${text}</strong>`;
  });
}

const backticks = (text: string): number => text.match(/`/g)?.length ?? 0;

const DEFINITION = /^((?:[ \t>*+-]|\d+[.)])*)\[(?=([^\]]+)\]:)/;

/** `[Note]: important` is a link definition to Markdown and vanishes; only one that a link uses is meant so. */
function keepDefinition(line: string, labels: ReadonlyMap<string, number>): string {
  // The label of a definition may run over several lines; no link does that.
  if (/^[^[\]]*\]:/.test(line)) return line.replace(']:', '\\]:');
  const [, , label] = DEFINITION.exec(line) ?? [];
  if (label === undefined) return line;
  const used = !label.startsWith('^') && (labels.get(label.toLowerCase()) ?? 0) > 1;
  return used ? line : line.replace('[', '\\[');
}

/** How often each text stands in square brackets, as a definition and its uses do. */
function countLabels(source: string): Map<string, number> {
  const labels = new Map<string, number>();
  for (const [, label = ''] of source.toLowerCase().matchAll(/\[([^[\]\n]+)\]/g)) {
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

const CELL_END = /(?<!\\)\|/;

/** A table drops the cells of a row that its header has no column for; here they become part of the last cell. */
function keepCells(lines: readonly string[]): string[] {
  let width = 0;
  return lines.map((line, index) => {
    if (!line.includes('|')) return line;
    const header = lines[index - 1] ?? '';
    if (!header.includes('|')) width = 0;
    const row = cells(line);
    if (row.every((cell) => /^:?-+:?$/.test(cell.trim()))) width = cells(header).length;
    if (width === 0 || row.length <= width) return line;
    const indent = line.slice(0, line.length - line.trimStart().length);
    return `${indent}|${[...row.slice(0, width - 1), row.slice(width - 1).join('\\|')].join('|')}|`;
  });
}

function cells(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(CELL_END);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
