import { expect, test } from 'vitest';
import type { FormField } from '../../catalog/outputs/cms/form.ts';
import { forms } from '../../catalog/outputs/cms/forms.ts';
import { read, settings } from '../../catalog/test-content.ts';
import { words } from '../../strings/index.ts';
import { adminFiles } from './admin-files.ts';
import { editorWords } from './words.ts';

const filesFor = (keys = '') =>
  adminFiles(read({ 'conference.yaml': settings(keys) }).catalog, process.cwd());

test('there is no editor unless conference.yaml asks for it', async () => {
  expect(await filesFor()).toEqual([]);
});

test('the editor comes from this site: its faces, its words and the licence that goes with them', async () => {
  const files = await filesFor('admin: true\n');
  expect(files.map(({ name }) => name.replace(/@[\d.]+/, '@version')).toSorted()).toEqual([
    'LICENSE.txt',
    'admin.js',
    'cms/package.json',
    'cms@version/locales/en-CA.json',
    'cms@version/locales/en-GB.json',
    'cms@version/locales/zh-CN.json',
    'cms@version/locales/zh-TW.json',
    'fonts/material-symbols-outlined.LICENSE.txt',
    'fonts/material-symbols-outlined.woff2',
    'fonts/noto-mono.LICENSE.txt',
    'fonts/noto-mono.woff2',
    'fonts/source-sans-3.LICENSE.txt',
    'fonts/source-sans-3.woff2',
    'index.html',
    'sveltia-cms.js',
  ]);
  const script = String(await files.find(({ name }) => name === 'sveltia-cms.js')?.read());
  expect(script).not.toContain('cdn.jsdelivr.net');
  expect(script).not.toContain('https://unpkg.com/@sveltia/cms');
  const faces = [...script.matchAll(/url\((fonts\/[\w.-]+)\)/g)].map(([, name]) => name);
  expect(faces).toHaveLength(3);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(faces));
  expect(script).toContain('`en-US,en-CA,en-GB,zh-CN,zh-TW`');
});

test.each(Object.keys(words))('every field and every choice has words in %s', (language) => {
  const { field, choice } = editorWords(language, '');
  const check = (fields: readonly FormField[]): string[] =>
    fields.flatMap((each) => [
      ...(field(each.name) === each.name ? [each.name] : []),
      ...(each.kind === 'choice' ? each.choices.filter((value) => choice(value) === value) : []),
      ...('fields' in each ? check(each.fields) : []),
    ]);
  expect(Object.values(forms()).flatMap(check)).toEqual([]);
});
