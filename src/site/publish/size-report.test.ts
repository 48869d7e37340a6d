import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FileSize, reportSizes, sizesOf } from './size-report.ts';

const many = (count: number, name: (index: number) => string, bytes = 100): FileSize[] =>
  Array.from({ length: count }, (_, index) => ({ name: name(index), bytes }));

test('one line says how many files there are, how large they are, and which are the largest', () => {
  const files = [
    { name: 'index.html', bytes: 16_000 },
    { name: 'sessions.html', bytes: 66_040 },
    { name: 'portraits/a.jpg', bytes: 2_400_000 },
  ];
  expect(reportSizes(files)).toEqual({
    line: '3 files, 2.5 MB; the largest is portraits/a.jpg (2.4 MB); the largest page sessions.html (66 KB)',
    warnings: [],
  });
});

test('too many files are a warning that names what may be switched off, and how many files that saves', () => {
  const files = [
    ...many(9_000, (index) => `sessions/${String(index)}.html`),
    ...many(9_000, (index) => `sessions/${String(index)}.ics`),
    ...many(4_500, (index) => `zh/og/${String(index)}.png`),
    ...many(20, (index) => `speakers/${String(index)}.ics`),
  ];
  expect(reportSizes(files).warnings).toEqual([
    '22,520 files are too many for some hosts: Cloudflare Pages takes 20,000. In outputs of conference.yaml, sessionCalendars: false saves 9,000 files, shareImages: false saves 4,500 files.',
  ]);
});

test('a site that is too large names what may be switched off by bytes', () => {
  const files = [...many(9_000, (index) => `og/${String(index)}.png`, 60_000), ...many(900, String, 600_000)];
  expect(reportSizes(files).warnings).toEqual([
    '1,080 MB are too much for some hosts: GitHub Pages takes 1 GB. In outputs of conference.yaml, shareImages: false saves 540 MB.',
  ]);
});

test('where nothing can be switched off, that is said', () => {
  expect(reportSizes(many(20_001, (index) => `portraits/${String(index)}.avif`)).warnings).toEqual([
    '20,001 files are too many for some hosts: Cloudflare Pages takes 20,000. Nothing of it can be switched off in outputs of conference.yaml.',
  ]);
});

test.each([
  ['zh/catalog.json', ' In conference.yaml, outputs: { catalog: false } leaves it out.'],
  ['images/plan.webp', ''],
])('a file that is too large, such as %s, is named', (name, remedy) => {
  const files = [{ name, bytes: 30_000_000 }, ...many(10, String)];
  expect(reportSizes(files).warnings).toEqual([
    `${name} (30 MB) is too large for some hosts: Cloudflare Pages takes 25 MiB.${remedy}`,
  ]);
});

test('a site within all limits, to the last file and byte, is no warning', () => {
  const files = [...many(19_999, String), { name: 'a', bytes: 25 * 1024 * 1024 }];
  expect(reportSizes(files).warnings).toEqual([]);
});

test('every file of a folder is measured, hidden ones as well', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-sizes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'zh/sessions'), { recursive: true });
  writeFileSync(path.join(folder, 'zh/sessions/a.html'), 'four');
  writeFileSync(path.join(folder, '.nojekyll'), '');
  expect(sizesOf(folder).toSorted((a, b) => a.bytes - b.bytes)).toEqual([
    { name: '.nojekyll', bytes: 0 },
    { name: 'zh/sessions/a.html', bytes: 4 },
  ]);
});
