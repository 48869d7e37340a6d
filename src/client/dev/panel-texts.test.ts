import { expect, test } from 'vitest';
import type { ContentReport, ShownProblem } from './messages.ts';
import { badgeText, headingText, lastGoodText, moreText, signature } from './panel-texts.ts';

const aProblem = (severity: ShownProblem['severity'], message = 'wrong'): ShownProblem => ({
  severity,
  place: 'sessions/a.md:1:1',
  message,
  editorPlace: '/content/sessions/a.md:1:1',
});

const aReport = (report: Partial<ContentReport>): ContentReport => ({
  errors: [],
  warnings: [],
  moreErrors: 0,
  moreWarnings: 0,
  lastGood: [],
  searchIsOld: false,
  ...report,
});

test('errors that are not listed are counted with the others', () => {
  const report = aReport({ errors: [aProblem('error')], moreErrors: 2, warnings: [aProblem('warning')] });
  expect(headingText(report)).toBe('3 errors, 1 warning in the content');
  expect(badgeText(report)).toBe('3 errors, 1 warning');
  expect(moreText(report)).toBe('2 more errors: the command "check" shows all.');
});

test('old warnings are not counted with those of an edit', () => {
  expect(badgeText(aReport({ warnings: [aProblem('warning')], moreWarnings: 1174 }))).toBe('1 warning');
});

test('where there is no content, the heading says why', () => {
  const report = aReport({ failure: 'There is no content folder at /x.' });
  expect(headingText(report)).toBe('There is no content folder at /x.');
  expect(lastGoodText(report)).toBe('Pages show the content as it last was.');
});

test('files that pages show as they last were are named', () => {
  expect(lastGoodText(aReport({}))).toBe('');
  expect(lastGoodText(aReport({ lastGood: ['a.md', 'b.md'] }))).toBe(
    'Until this is mended, pages show a.md and 1 other file as last read without an error.',
  );
});

test('a panel that was closed stays so for what says the same, not for another problem', () => {
  const one = aReport({ errors: [aProblem('error', 'one')] });
  expect(signature({ ...one, searchIsOld: true })).toBe(signature(one));
  expect(signature(aReport({ errors: [aProblem('error', 'two')] }))).not.toBe(signature(one));
});
