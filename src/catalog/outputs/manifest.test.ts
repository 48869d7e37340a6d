import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { session, settings } from '../test-content.ts';
import { PAPER } from '../views/paper.ts';
import { viewContext } from '../views/test-context.ts';
import { manifest } from './manifest.ts';

const words = { schedule: 'Schedule', mySchedule: 'My schedule', search: 'Search' };

test('both languages are one app, which opens in the language that it was installed in', () => {
  const files = {
    'conference.yaml': settings('title: { en: "Tides & <Clocks>", zh: 潮汐与钟表 }\nlanguages: [en, zh]\n'),
    'sessions/a.md': session({ date: '2027-10-29 10:00:00' }),
  };
  const inLanguage = (language: string): object => manifest(viewContext(files, language), words, PAPER.light);
  expect(inLanguage('en')).toMatchObject({
    id: '/',
    scope: '/',
    start_url: '/',
    lang: 'en',
    name: 'Tides & <Clocks>',
  });
  expect(inLanguage('zh')).toMatchObject({
    id: '/',
    scope: '/',
    start_url: '/zh/',
    lang: 'zh',
    name: '潮汐与钟表',
    shortcuts: [
      { url: '/zh/schedule/2027-10-29.html' },
      { url: '/zh/my-schedule.html' },
      { url: '/zh/search.html' },
    ],
  });
});

test('an app without days leads to what there is', () => {
  expect(manifest(viewContext({}), words, PAPER.light)).toMatchObject({
    shortcuts: [{ url: '/my-schedule.html' }, { url: '/search.html' }],
  });
});

test('the paper around a page is that of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--color-paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});
