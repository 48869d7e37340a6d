import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { validateFile } from '../../catalog/content/validate.ts';
import type { SourceFile } from '../../catalog/read.ts';
import { readFiles } from './read-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-reading-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const settings = { timeZone: 'Asia/Tokyo', languages: ['en'] as const, start: undefined };
const file = (name: string, text = `---\ntitle: "${name}"\n---\nAbout ${name}.\n`): SourceFile => ({
  path: `sessions/${name}.md`,
  bytes: Buffer.from(text),
});

test('threads make the same records as the core does', async () => {
  const files = [file('a'), file('b'), file('broken', 'no front matter')];
  const read = await readFiles(files, settings, { packageDir: process.cwd() });
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(files.map(({ path, bytes }) => [path, validateFile(path, bytes, settings)])),
  );
});

/** A reader that does what a file's text says. */
function obedientReader(): string {
  const worker = path.join(folder, 'reader.mjs');
  writeFileSync(
    worker,
    `import { parentPort } from 'node:worker_threads';
const read = ({ bytes }) => {
  const text = Buffer.from(bytes).toString();
  if (text === 'loop') for (;;);
  if (text === 'crash') throw new Error('out of everything');
  return { problems: [] };
};
parentPort.on('message', (files) => parentPort.postMessage(files.map(read)));
parentPort.postMessage('ready');`,
  );
  return worker;
}

test.each([
  ['takes for ever', 'loop', 'reading the file takes more than 1 seconds'],
  ['breaks the reader', 'crash', 'the file cannot be read: out of everything'],
])('a file that %s is an error, and the others are read', async (_, text, message) => {
  const files = [file('a'), file('bad', text), file('c')];
  const read = await readFiles(files, settings, {
    packageDir: process.cwd(),
    workerFile: obedientReader(),
    patienceMs: 1000,
  });
  expect([...read.keys()]).toEqual(['sessions/a.md', 'sessions/bad.md', 'sessions/c.md']);
  expect(read.get('sessions/bad.md')?.problems).toEqual([
    expect.objectContaining({
      path: 'sessions/bad.md',
      severity: 'error',
      message: expect.stringContaining(message),
    }),
  ]);
  expect(read.get('sessions/c.md')?.problems).toEqual([]);
});

test('more files than go to a thread at once are all read', async () => {
  const files = Array.from({ length: 500 }, (_, index) => file(`s${String(index)}`));
  const read = await readFiles(files, settings, { packageDir: process.cwd() });
  expect(read.size).toBe(500);
  expect(read.get('sessions/s499.md')?.record).toMatchObject({ id: 's499', title: 's499' });
});

test('nothing to read starts no thread', async () => {
  const read = await readFiles([], settings, { packageDir: '/', workerFile: '/there/is/no/reader.ts' });
  expect(read.size).toBe(0);
});
