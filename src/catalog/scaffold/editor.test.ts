import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem, problem } from '../content/problems.ts';
import { sessionSchema } from '../schema/session.ts';
import { editorFiles } from './editor.ts';

const files = editorFiles({ schemas: './schemas' });
const read = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(files.get(file) ?? ''));

test.each([...files.keys()])('%s of this project is up to date; "npm run schemas" writes it', (file) => {
  expect(readFileSync(file, 'utf8')).toBe(files.get(file));
});

test('settings are checked by a schema that there is', () => {
  const settings = read(
    '.vscode/settings.json',
    z.object({ 'yaml.schemas': z.record(z.string(), z.string()) }),
  );
  const [schema = ''] = Object.keys(settings['yaml.schemas']);
  expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject({ title: 'Settings of a conference' });
});

describe('snippets', () => {
  const snippets = Object.values(
    read(
      '.vscode/lectern.code-snippets',
      z.record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) })),
    ),
  );
  const bodyOf = (prefix: string): string =>
    snippets.find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? '';

  test('complete every key of a session', () => {
    const prefixes = new Set(snippets.map(({ prefix }) => prefix));
    expect(Object.keys(sessionSchema.shape).filter((key) => !prefixes.has(key))).toEqual([]);
  });

  test('offer words where there are some to choose from', () => {
    expect(bodyOf('status')).toBe('status: "${1|confirmed,tentative,cancelled|}"');
    expect(bodyOf('level')).toBe('level: "${1|beginner,intermediate,advanced|}"');
    expect(bodyOf('duration')).toBe('duration: ${1:40}');
  });
});

test('the task finds each problem in what the check says to people, and nothing else', () => {
  const task = z.object({
    tasks: z.array(z.object({ problemMatcher: z.object({ pattern: z.object({ regexp: z.string() }) }) })),
  });
  const pattern = new RegExp(read('.vscode/tasks.json', task).tasks[0]?.problemMatcher.pattern.regexp ?? '');
  const place = { path: 'sessions/a, b.md', line: 3, column: 8 };
  const message = 'there is no track "clokcs". Did you mean "clocks"? Tracks: clocks.';
  const line = formatProblem(problem('unknown-track', place, 'track', 'clokcs', 'clocks', 'clocks'));
  expect(pattern.exec(line)?.slice(1)).toEqual([place.path, '3', '8', 'warning', `track: ${message}`]);
  expect(pattern.exec('    3 | track: "clokcs:1:1 error no"')).toBe(null);
});
