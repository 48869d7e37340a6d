import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWaitingThreads } from '../loader/read-files.ts';
import { createReader, type Reading } from './reader.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'lectern-reader-'));
  mkdirSync(path.join(contentDir, 'sessions'));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true, force: true });
});

const write = (file: string, text: string): void => writeFileSync(path.join(contentDir, file), text);
const talk = (title: string): string => `---\ntitle: "${title}"\n---\nAn abstract.\n`;
// To start threads takes longer than all that they do here.
const threads = createWaitingThreads();
const reader = () =>
  createReader(
    { contentDir, cacheDir: `${contentDir}/cache`, packageDir: process.cwd(), projectDir: process.cwd() },
    threads,
  );

const titles = ({ content }: Reading) =>
  content.records.map((record) => [record.path, 'title' in record ? record.title : undefined]);

test('a file in error stays as it last was, the others follow', async () => {
  const read = reader();
  write('sessions/a.md', talk('First'));
  write('sessions/b.md', talk('Other'));
  await read();
  write('sessions/a.md', '---\ntitle: "First\n---\n');
  write('sessions/b.md', talk('Changed'));
  const broken = await read();
  expect(titles(broken)).toEqual([
    ['sessions/a.md', 'First'],
    ['sessions/b.md', 'Changed'],
  ]);
  expect(broken.lastGood).toEqual(['sessions/a.md']);
  expect(broken.problems.map(({ kind }) => kind)).toContain('yaml');
  write('sessions/a.md', talk('Mended'));
  const mended = await read();
  expect(titles(mended)[0]).toEqual(['sessions/a.md', 'Mended']);
  expect(mended.lastGood).toEqual([]);
});

test('a file that is gone does not stand in, nor one that was never good', async () => {
  const read = reader();
  write('sessions/a.md', talk('First'));
  write('sessions/b.md', '---\ntitle: "b\n---\n');
  const first = await read();
  expect([titles(first), first.lastGood]).toEqual([[['sessions/a.md', 'First']], []]);
  rmSync(path.join(contentDir, 'sessions/a.md'));
  expect(titles(await read())).toEqual([]);
  write('sessions/a.md', '---\ntitle: "Back\n---\n');
  expect(titles(await read())).toEqual([]);
});

test('settings that an editor has emptied, to write them a moment later, are waited for', async () => {
  const read = reader();
  write('sessions/a.md', talk('First'));
  write('conference.yaml', '');
  setTimeout(() => write('conference.yaml', 'timezone: Asia/Shanghai\n'), 30);
  expect((await read()).content.conference.timeZone).toBe('Asia/Shanghai');
});

test('a file that is not even opened stays as it last was', async () => {
  const read = reader();
  write('sessions/a.md', talk('First'));
  await read();
  write('sessions/a.md', 'x'.repeat(40 * 1024 * 1024));
  const reading = await read();
  expect([titles(reading), reading.lastGood]).toEqual([[['sessions/a.md', 'First']], ['sessions/a.md']]);
});

test('while the settings are in error, everything stays as it was', async () => {
  const read = reader();
  write('conference.yaml', 'title: Slow Software\ntimezone: Asia/Shanghai\n');
  write('sessions/a.md', talk('First'));
  const good = await read();
  write('conference.yaml', 'title: "Slow\n');
  write('sessions/a.md', talk('Second'));
  const broken = await read();
  expect(broken.content).toBe(good.content);
  expect(broken.lastGood).toEqual(['conference.yaml']);
  write('conference.yaml', 'title: Slow Software\ntimezone: Asia/Shanghai\n');
  const mended = await read();
  expect(mended.content.conference.timeZone).toBe('Asia/Shanghai');
  expect(titles(mended)).toEqual([['sessions/a.md', 'Second']]);
});

test('where nothing has changed, the content is the same object', async () => {
  const read = reader();
  write('sessions/a.md', talk('First'));
  const { content } = await read();
  write('sessions/a.md', talk('First'));
  expect((await read()).content).toBe(content);
});
