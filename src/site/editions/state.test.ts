import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { editionState } from './state.ts';

async function createProject() {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-state-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await write('content/sessions/a.md', 'A');
  await write('src/styles/page.css', 'p {}');
  const state = (env: Readonly<Record<string, string>> = {}) => editionState(readSettings(env, folder));
  return { write, state };
}

test.each([
  'content/sessions/a.md',
  'content/sessions/b.md',
  'src/styles/page.css',
  'public/favicon.svg',
  'package.json',
])('an edition is built again when %s has changed', async (file) => {
  const { write, state } = await createProject();
  const before = await state();
  await write(file, 'other');
  expect(await state()).not.toBe(before);
});

test.each([
  'BASE_PATH=/2022',
  'SITE_URL=https://other.example',
  'SHARE_IMAGES=0',
  'SKIP_INVALID=1',
  'EDITIONS_PATH=/',
])('an edition is built again with %s', async (variable) => {
  const [name = '', value = ''] = variable.split('=');
  const { state } = await createProject();
  expect(await state({ [name]: value })).not.toBe(await state());
});

test('an edition of which nothing has changed is not', async () => {
  const { write, state } = await createProject();
  const before = await state();
  await write('dist/index.html', 'the site');
  await write('.lectern/x', 'the cache');
  await write('content/.git/index', 'what git keeps');
  expect(await state({ OUT_DIR: 'elsewhere', PORT: '8080' })).toBe(before);
});
