import { expect, test } from 'vitest';
import { problem } from '../../catalog/content/problems.ts';
import { createSources } from '../../catalog/content/sources.ts';
import { shownProblem } from './shown-problem.ts';

const sources = createSources([
  { path: 'a.md', bytes: new TextEncoder().encode('---\r\ntitle: secret\r\n---\r\n') },
]);
const at = (place: { path: string; line: number; column: number }) =>
  problem('no-title', place, undefined, 'Opening');

test('a problem has its line, and the place where an editor opens it', () => {
  const wrong = at({ path: 'a.md', line: 2, column: 8 });
  expect(shownProblem(wrong, '/our/content', sources)).toEqual({
    severity: 'error',
    place: 'a.md:2:8',
    message: wrong.message,
    editorPlace: '/our/content/a.md:2:8',
    line: ['title: ', 'secret', ''],
  });
});

test.each([
  { path: 'b.md', line: 2, column: 8 },
  { path: 'a.md', line: 9, column: 1 },
])('of a file that was not read, and of a line that is not there, nothing is shown: %j', (place) => {
  expect(shownProblem(at(place), '/our/content', sources).line).toBe(undefined);
});
