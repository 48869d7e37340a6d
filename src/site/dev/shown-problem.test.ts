import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problem } from '../../catalog/content/problems.ts';
import { shownProblem } from './shown-problem.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-shown-'));
  writeFileSync(path.join(folder, 'a.md'), '---\ntitle: secret\n---\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const wrong = problem('no-title', { path: 'a.md', line: 2, column: 8 }, undefined, 'Opening');

test('a problem has its line, and the place where an editor opens it', () => {
  expect(shownProblem(wrong, folder, new Set(['a.md']))).toEqual({
    severity: 'error',
    place: 'a.md:2:8',
    message: wrong.message,
    editorPlace: `${folder}/a.md:2:8`,
    line: ['title: ', 'secret', ''],
  });
});

test('of a file that was not read, such as a link that leads elsewhere, nothing is shown', () => {
  expect(shownProblem(wrong, folder, new Set()).line).toBe(undefined);
});

test('a file that has gone meanwhile has no line', () => {
  rmSync(path.join(folder, 'a.md'));
  expect(shownProblem(wrong, folder, new Set(['a.md'])).line).toBe(undefined);
});
