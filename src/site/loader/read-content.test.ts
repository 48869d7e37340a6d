import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Validated } from '../../catalog/content/validate.ts';
import { readContentDir, type RecordStore } from './read-content.ts';
import { createReadingKey } from './reading-key.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'lectern-read-'));
  write({
    'conference.yaml': 'title: A\ntimezone: Asia/Tokyo\n',
    'sessions/a.md': '---\ntitle: "A"\ndate: "2027-06-01T10:00:00"\n---\n',
    'sessions/b.md': '---\ntitle: "B"\n---\n',
  });
});
afterEach(() => {
  rmSync(contentDir, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
}

function createStore(): RecordStore {
  const kept = new Map<string, { key: string; validated: Validated }>();
  return {
    recall: (file, key) => (kept.get(file)?.key === key ? kept.get(file)?.validated : undefined),
    keep: (file, key, validated) => void kept.set(file, { key, validated }),
  };
}

const read = (store: RecordStore) =>
  readContentDir(
    {
      ...{ contentDir, cacheDir: path.join(contentDir, '.cache') },
      ...{ packageDir: process.cwd(), projectDir: contentDir },
    },
    store,
  );

describe('after a first reading', () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['nothing changes', {}, 0],
    [
      'the settings have a comment and a venue more',
      { 'conference.yaml': '# Hello\ntitle: A\ntimezone: Asia/Tokyo\nvenue: { name: Hall }\n' },
      0,
    ],
    ['a session changes', { 'sessions/b.md': '---\ntitle: "Other"\n---\n' }, 1],
    ['a session is added', { 'sessions/c.md': '---\ntitle: "C"\n---\n' }, 1],
    ['the time zone changes', { 'conference.yaml': 'title: A\ntimezone: Europe/Lisbon\n' }, 2],
    ['the languages change', { 'conference.yaml': 'timezone: Asia/Tokyo\nlanguages: [zh]\n' }, 2],
  ])('when %s, so many files are read anew as depend on it', async (_, files, reread) => {
    const store = createStore();
    expect((await read(store)).reread).toBe(2);
    write(files);
    expect((await read(store)).reread).toBe(reread);
  });
});

test('recalled records make the same catalog', async () => {
  const store = createStore();
  const { catalog } = await read(store);
  expect((await read(store)).catalog).toEqual(catalog);
});

test('code that reads files is part of what records are kept by, code that shows them is not', async () => {
  const packageDir = mkdtempSync(path.join(tmpdir(), 'lectern-source-'));
  try {
    for (const name of ['src', 'package-lock.json', 'package.json'])
      cpSync(name, path.join(packageDir, name), { recursive: true });
    const settings = { timeZone: 'UTC', languages: ['en'] as const, start: undefined };
    const key = async (): Promise<string> =>
      (await createReadingKey({ packageDir, projectDir: packageDir }, settings))(Buffer.from('x'));
    const before = await key();
    writeFileSync(path.join(packageDir, 'src/catalog/views/new.ts'), 'export {};');
    writeFileSync(path.join(packageDir, 'src/catalog/text/new.test.ts'), 'export {};');
    expect(await key()).toBe(before);
    writeFileSync(path.join(packageDir, 'src/catalog/text/new.ts'), 'export {};');
    expect(await key()).not.toBe(before);
  } finally {
    rmSync(packageDir, { recursive: true, force: true });
  }
});
