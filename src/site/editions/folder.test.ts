import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findEditions } from './folder.ts';

async function folderWith(...folders: readonly string[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'lectern-editions-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  return root;
}

const find = (root: string, content = 'content', basePath = '/') =>
  findEditions({ contentDir: path.join(root, content), basePath });

test('every folder with sessions in editions/ beside the content is one, below the path of the whole', async () => {
  const root = await folderWith('editions/2023/sessions', 'editions/2022/sessions', 'editions/drafts');
  await writeFile(path.join(root, 'editions/README.md'), '');
  expect(await find(root, 'content', '/conf')).toEqual([
    { name: 'editions/2022', contentDir: path.join(root, 'editions/2022'), basePath: '/conf/2022' },
    { name: 'editions/2023', contentDir: path.join(root, 'editions/2023'), basePath: '/conf/2023' },
  ]);
});

test('without the folder there are none', async () => {
  expect(await find(await folderWith('content'))).toEqual([]);
});

test('the content folder itself is no earlier edition', async () => {
  expect(
    await find(await folderWith('editions/editions/sessions', 'editions/2024/sessions'), 'editions/2024'),
  ).toEqual([]);
});

test.each(['two words', '.2022', '2022年'])(
  'a folder "%s" cannot be a path, and is to be renamed',
  async (name) => {
    await expect(find(await folderWith(`editions/${name}/sessions`))).rejects.toThrow(/such as 2026\.$/);
  },
);
