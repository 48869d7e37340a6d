/** What the panel of problems says around them. */
import type { ContentReport, ShownProblem } from './messages.ts';

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const errorCount = ({ errors, moreErrors }: ContentReport): string =>
  errors.length === 0 ? '' : count(errors.length + moreErrors, 'error');

const warningCount = ({ warnings }: ContentReport): string =>
  warnings.length === 0 ? '' : count(warnings.length, 'warning');

export const badgeText = (report: ContentReport): string =>
  report.failure === undefined ? joined([errorCount(report), warningCount(report)]) : 'No content';

export const headingText = (report: ContentReport): string =>
  report.failure ?? `${joined([errorCount(report), warningCount(report)])} in the content`;

/** Why pages look well in spite of errors. */
export function lastGoodText({ failure, lastGood }: ContentReport): string {
  if (failure !== undefined) return 'Pages show the content as it last was.';
  if (lastGood.length === 0) return '';
  const [first = '', ...others] = lastGood;
  const names = others.length === 0 ? first : `${first} and ${count(others.length, 'other file')}`;
  return `Until this is mended, pages show ${names} as last read without an error.`;
}

export const moreText = ({ moreErrors }: ContentReport): string =>
  moreErrors > 0 ? `${count(moreErrors, 'more error')}: the command "check" shows all.` : '';

/** The same for what says the same. */
export const signature = ({ failure, errors, warnings }: ContentReport): string =>
  JSON.stringify([
    failure,
    [...errors, ...warnings].map(({ place, message }: ShownProblem) => [place, message]),
  ]);
