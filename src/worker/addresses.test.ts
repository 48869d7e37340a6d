import { describe, expect, test } from 'vitest';
import { isData, isHashed, languageOf, pagePathOf, pathOf, smallPortrait } from './addresses.ts';

const plan = {
  base: '/2027/',
  folders: ['', 'sessions/', 'zh/', 'zh/sessions/'],
  languages: { en: { root: '' }, zh: { root: 'zh/' } },
};
const at = (address: string): URL => new URL(address, 'https://example.org');

describe('the file behind an address', () => {
  test.each([
    ['/2027/', 'index.html'],
    ['/2027/zh/?now=2027-10-29T10:00Z', 'zh/index.html'],
    ['/2027/index.html', 'index.html'],
    ['/2027/sessions.html?track=wasm#day-2', 'sessions.html'],
    ['/2027/sessions/opening', 'sessions/opening.html'],
    ['/2027/pagefind/en/pagefind-entry.json?ts=1', 'pagefind/en/pagefind-entry.json'],
    ['/2027/speakers/%E6%9E%97%E7%9F%A5%E5%A4%8F.html', 'speakers/林知夏.html'],
    ['/2027/sessions/50%.html', undefined],
    ['/sessions.html', undefined],
    ['/2027', undefined],
  ])('of %s is %s', (address, path) => {
    expect(pathOf(at(address), plan)).toBe(path);
  });

  test('is no page of this site where another one lies below it, or where it is no page', () => {
    expect(pagePathOf(at('/2027/sessions/opening.html'), plan)).toBe('sessions/opening.html');
    expect(pagePathOf(at('/2027/older/sessions.html'), plan)).toBeUndefined();
    expect(pagePathOf(at('/2027/schedule.ics'), plan)).toBeUndefined();
  });
});

test('a page is in the language of the longest root', () => {
  expect(languageOf('zh/sessions/a.html', plan)).toBe('zh');
  expect(languageOf('zhuang.html', plan)).toBe('en');
});

test('a portrait of any size has a small one', () => {
  expect(smallPortrait('portraits/0a1b-320.webp')).toBe('portraits/0a1b-80.webp');
  expect(smallPortrait('portraits/0a1b-160.jpg')).toBe('portraits/0a1b-80.webp');
  expect(smallPortrait('images/plan.png')).toBeUndefined();
});

test.each([
  ['assets/page.D0.js', true, false],
  ['portraits/0a-80.webp', true, false],
  ['pagefind/en/fragment/en_1.pf_fragment', true, false],
  ['pagefind/en/pagefind-entry.json', false, true],
  ['zh/programme.json', false, true],
  ['2026/programme.json', false, false],
  ['schedule.ics', false, false],
])(
  '%s: whether its name says its contents is %s, whether it is data that keeps its name is %s',
  (path, hashed, data) => {
    expect([isHashed(path), isData(path, ['', 'zh/'])]).toEqual([hashed, data]);
  },
);
