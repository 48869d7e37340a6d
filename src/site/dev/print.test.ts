import { expect, test } from 'vitest';
import { problem } from '../../catalog/content/problems.ts';
import { editLines } from './print.ts';

const at = (path: string, line = 1) => ({ path, line, column: 1 });
const aWarning = (line: number) => problem('duplicate-key', at('a.md', line), undefined, String(line));

test('an edit takes one line and one for each new problem', () => {
  const old = aWarning(1);
  const fresh = problem('no-title', at('b.md'), undefined, 'Opening');
  expect(editLines({ before: [old], after: [old, fresh], paths: ['b.md'] }, 41.6)).toEqual([
    'b.md: read in 42 ms; 1 error, 1 warning',
    'b.md:1:1 error there is no title. Write one, such as title: "Opening".',
  ]);
});

test('many files and many problems are counted', () => {
  const paths = ['e.md', 'd.md', 'c.md', 'b.md', 'a.md'];
  const lines = editLines({ before: [], after: [1, 2, 3, 4, 5, 6, 7].map(aWarning), paths }, 10);
  expect(lines[0]).toBe('a.md, b.md, c.md and 2 more: read in 10 ms; 0 errors, 7 warnings');
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('and 2 more; the command "check" shows all.');
});

test('errors come before warnings', () => {
  const fresh = problem('no-title', at('z.md'), undefined, 'Opening');
  const lines = editLines({ before: [], after: [aWarning(1), fresh], paths: ['z.md'] }, 10);
  expect(lines[1]).toContain('z.md:1:1 error');
});

test('a file name cannot forge a line', () => {
  const [line, ...others] = editLines({ before: [], after: [], paths: ['a\n[vite] all is well.md'] }, 1);
  expect(line).toBe('a\\u000a[vite] all is well.md: read in 1 ms; no problems');
  expect(others).toEqual([]);
});
