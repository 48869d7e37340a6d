import { expect, test } from 'vitest';
import { problem, sortProblems } from '../../catalog/content/problems.ts';
import { filesLeftOut, problemReport } from './report.ts';

const at = (line: number, path = 'sessions/a.md') => ({ path, line, column: 1 });

test('of many problems of one kind the first are shown, and how many more there are', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    problem('duplicate-key', at(index + 1), undefined, '1'),
  );
  const one = problem('no-title', at(30), undefined, 'Opening');
  const lines = problemReport(sortProblems([one, ...many])).split('\n');
  expect(lines.filter((line) => line.includes('this key stands in'))).toHaveLength(10);
  expect(lines.slice(-4)).toEqual([
    'sessions/a.md:30:1 error there is no title. Write one, such as title: "Opening".',
    'and 15 more warnings like sessions/a.md:1:1',
    'The command "check" shows all.',
    '1 error, 25 warnings',
  ]);
});

test('where one line stands for many, it is said how to see them', () => {
  const single = problem('no-biography', at(2), 'presenters', 'Ana Example');
  const one = { ...problem('no-biography', at(2), 'presenters', 'Ana Example', '1'), each: [single, single] };
  expect(problemReport([one]).split('\n')).toEqual([
    expect.stringContaining('The same is true of 1 more person.'),
    'The command "check" with --all shows what one line says for many.',
    '0 errors, 1 warning',
  ]);
});

test('few problems are shown as they are', () => {
  const few = [problem('no-title', at(1), undefined, 'Opening')];
  expect(problemReport(few)).toBe(
    'sessions/a.md:1:1 error there is no title. Write one, such as title: "Opening".\n1 error, 0 warnings',
  );
});

test('files in error are left out, the settings and files with warnings are not', () => {
  const problems = [
    problem('setting', at(1, 'conference.yaml'), 'end', 'x', ''),
    problem('no-title', at(1), undefined, 'Opening'),
    problem('no-title', at(2), undefined, 'Opening'),
    problem('duplicate-key', at(1, 'sessions/b.md'), undefined, '1'),
  ];
  expect(filesLeftOut(problems)).toEqual(['sessions/a.md']);
});
