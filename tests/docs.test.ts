/** The docs as pages, built as by `npm run docs`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../docs/site/files.ts';
import { pageAddress } from '../docs/site/links.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-docs-'));

beforeAll(() => {
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'docs/site', '--outDir', folder];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  expect(stdout + stderr, 'the build of the docs').toContain('Complete!');
  expect(status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (address: string): string => path.join(folder, address.replace(/^\/?(\.\/)?$/, 'index.html'));
const html = (page: string): string => readFileSync(fileOf(pageAddress(page)), 'utf8');
const addresses = (text: string, attributes: string): string[] =>
  [...text.matchAll(new RegExp(`<[^>]* (?:${attributes})="([^"#?]*)`, 'g'))].map(
    ([, address = '']) => address,
  );

test('the docs have a page for every file, whose links lead to other pages and to files beside them', () => {
  const broken = pages.flatMap((page) =>
    addresses(html(page), 'href|src')
      .filter((address) => !URL.canParse(address) && !existsSync(fileOf(address)))
      .map((address) => `${page}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('the docs have a search', () => {
  expect(existsSync(path.join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('pages of the docs load nothing from elsewhere', () => {
  const loaded = pages.flatMap((page) => addresses(html(page).replace(/<a [^>]*>/g, ''), 'href|src'));
  expect(loaded.filter((address) => URL.canParse(address))).toEqual([]);
});
