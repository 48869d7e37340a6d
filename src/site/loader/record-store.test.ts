import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRecordStore } from './record-store.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-records-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const validated = { problems: [] };

test('what one check has kept the next one recalls, under the same key alone', () => {
  const folder = path.join(emptyFolder(), 'cache');
  const first = openRecordStore(folder);
  expect(first.recall('sessions/a.md', 'key')).toBeUndefined();
  first.keep('sessions/a.md', 'key', validated);
  first.save();
  const second = openRecordStore(folder);
  expect(second.recall('sessions/a.md', 'key')).toEqual(validated);
  expect(second.recall('sessions/a.md', 'another key')).toBeUndefined();
});

test('a file that is gone is forgotten', () => {
  const folder = emptyFolder();
  const first = openRecordStore(folder);
  first.keep('sessions/a.md', 'key', validated);
  first.save();
  openRecordStore(folder).save();
  expect(openRecordStore(folder).recall('sessions/a.md', 'key')).toBeUndefined();
});

test.each<[string, (file: string) => void]>([
  ['of another kind', (file) => writeFileSync(file, 'not what was written')],
  ['that is cut off', (file) => truncateSync(file, 20)],
  [
    'of which a letter is wrong',
    (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('key', 'kez'), 'latin1'),
  ],
])('a file %s counts as none', (_, spoil) => {
  const folder = emptyFolder();
  const first = openRecordStore(folder);
  first.keep('sessions/a.md', 'key', validated);
  first.save();
  spoil(path.join(folder, 'records'));
  const second = openRecordStore(folder);
  for (const key of ['key', 'kez']) expect(second.recall('sessions/a.md', key)).toBeUndefined();
});
