/** Problems for someone to read, each with the line that it is about. */
import { formatProblem, type Problem } from '../content/problems.ts';
import { type Checked, countFixable, countLine } from './checked.ts';
import { excerpt } from './excerpt.ts';
import type { Paint } from './paint.ts';
import { publishedLines } from './published.ts';
import type { Sources } from '../content/sources.ts';

export interface Manner {
  readonly paint: Paint;
  /** How the reader calls this check with an option. */
  readonly call: (option: string) => string;
}

/**
 * The first line of each problem has the form that tools read, `path:line:column severity message`. Files are divided by
 * empty lines. What is published comes last, where it is seen.
 */
export function textReport(checked: Checked, { paint, call }: Manner): string {
  const files = [...Map.groupBy(checked.problems, ({ path }) => path).values()];
  const blocks = files.map((own) => own.flatMap((each) => problemLines(each, checked.sources, paint)));
  return [...blocks.map((lines) => `${lines.join('\n')}\n`), ...closing(checked, { paint, call })].join('\n');
}

function closing(checked: Checked, { paint, call }: Manner): string[] {
  const { problems, published, strict } = checked;
  const [fixable, summaries] = [countFixable(checked), problems.filter(({ each }) => each)];
  const stoodFor = summaries.reduce((sum, { each = [] }) => sum + each.length, 0);
  const isOnlyWarned = strict && problems.length > 0 && published.inError.length === 0;
  return [
    ...publishedLines(published),
    ...(summaries.length > 0
      ? [`${some(summaries.length)} for ${String(stoodFor)} problems; ${call('--all')} shows each.`]
      : []),
    ...(fixable > 0
      ? [`${String(fixable)} can be mended for you: ${call('--fix')} shows how, and asks.`]
      : []),
    ...(isOnlyWarned ? ['Warnings count as errors (--strict).'] : []),
    paint('bold', countLine(checked)),
  ];
}

const some = (lines: number): string => (lines === 1 ? '1 line stands' : `${String(lines)} lines stand`);

function problemLines(each: Problem, sources: Sources, paint: Paint): string[] {
  return [headline(each, paint), ...sourceLines(each, sources, paint)];
}

/** Exactly what `formatProblem` says, in colours. */
function headline(each: Problem, paint: Paint): string {
  const line = formatProblem(each);
  const place = `:${String(each.line)}:${String(each.column)} ${each.severity} `;
  // Paths and messages may say the same, so the place is looked for from where the path ends.
  const end = line.indexOf(place);
  const style = each.severity === 'error' ? 'red' : 'yellow';
  return [
    paint('bold', line.slice(0, end)),
    paint('dim', `:${String(each.line)}:${String(each.column)}`),
    ` ${paint(style, each.severity)} `,
    line.slice(end + place.length),
  ].join('');
}

const GUTTER = 7;

/** The line with a mark below the place, and the name of the kind. */
function sourceLines({ path, line, column, kind }: Problem, sources: Sources, paint: Paint): string[] {
  const source = sources(path)?.[line - 1] ?? '';
  // The first line of front matter stands for what is not there at all.
  if (/^\s*(?:---.*)?$/.test(source)) return [`${' '.repeat(GUTTER)}${paint('dim', kind)}`];
  const { text, before } = excerpt(source, column);
  const [numbered, blank] = [String(line), ''].map((start) => `${start.padStart(GUTTER - 2)} | `);
  return [
    `${paint('dim', numbered ?? '')}${text}`,
    `${paint('dim', blank ?? '')}${' '.repeat(before)}${paint('cyan', '^')} ${paint('dim', kind)}`,
  ];
}
