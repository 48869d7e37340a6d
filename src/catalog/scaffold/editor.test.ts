import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
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

test('the task finds file, line and column in what the check says to GitHub', () => {
  const task = z.object({
    tasks: z.array(z.object({ problemMatcher: z.object({ pattern: z.object({ regexp: z.string() }) }) })),
  });
  const [{ problemMatcher } = { problemMatcher: { pattern: { regexp: '' } } }] = read(
    '.vscode/tasks.json',
    task,
  ).tasks;
  const line =
    '::warning file=content/sessions/a.md,line=3,col=7,title=unknown-track::track: there is no track "x".';
  expect(new RegExp(problemMatcher.pattern.regexp).exec(line)?.slice(1)).toEqual([
    ...['warning', 'content/sessions/a.md', '3', '7'],
    'track: there is no track "x".',
  ]);
});
