import { expect, test } from 'vitest';
import { problem, sortProblems } from '../../catalog/content/problems.ts';
import { newProblems, selectProblems } from './report.ts';

const at = (path: string, line = 1) => ({ path, line, column: 1 });
const anError = (path: string, line = 1) => problem('no-title', at(path, line), undefined, 'Opening');
const aWarning = (path: string, line = 1, other = '1') =>
  problem('duplicate-key', at(path, line), undefined, other);

test('all errors are shown, and the warnings of what was edited', () => {
  const before = [anError('a.md'), aWarning('b.md'), aWarning('c.md')];
  const { errors, warnings, moreWarnings } = selectProblems({ before, after: before, paths: ['c.md'] });
  expect(errors.map(({ path }) => path)).toEqual(['a.md']);
  expect(warnings.map(({ path }) => path)).toEqual(['c.md']);
  expect(moreWarnings).toBe(1);
});

test('a warning that an edit brings about in another file is shown', () => {
  const old = aWarning('b.md', 1, '1');
  const fresh = aWarning('b.md', 5, '2');
  const edit = { before: [old], after: [old, fresh], paths: ['a.md'] };
  expect(selectProblems(edit).warnings).toEqual([fresh]);
});

test('what is mended is not shown', () => {
  const edit = { before: [anError('a.md'), aWarning('a.md')], after: [], paths: ['a.md'] };
  expect(selectProblems(edit)).toEqual({ errors: [], warnings: [], moreErrors: 0, moreWarnings: 0 });
});

test('at the start old warnings are counted only, and shown to who asks', () => {
  const old = [aWarning('a.md'), aWarning('b.md')];
  const start = { before: old, after: old, paths: [] };
  expect(selectProblems(start)).toMatchObject({ warnings: [], moreWarnings: 2 });
  expect(selectProblems(start, true)).toMatchObject({ warnings: old, moreWarnings: 0 });
});

test('more errors than anyone reads are counted', () => {
  const after = Array.from({ length: 60 }, (_, index) => anError('a.md', index + 1));
  const { errors, moreErrors } = selectProblems({ before: [], after, paths: [] });
  expect([errors.length, moreErrors]).toEqual([50, 10]);
});

test('a problem that has only moved down its file is not new, a second one like it is', () => {
  const before = [aWarning('a.md', 3)];
  expect(newProblems({ before, after: [aWarning('a.md', 7)] })).toEqual([]);
  const after = sortProblems([aWarning('a.md', 3), aWarning('a.md', 7)]);
  expect(newProblems({ before, after })).toEqual([aWarning('a.md', 7)]);
});
