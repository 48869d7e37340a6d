import { expect, test } from 'vitest';
import { editionList } from './edition-list.ts';

const row = (language: string, title: string) => ({
  ...{ language, title, home: `/2022/${language}/` },
  ...{ place: 'Lisbon', sessions: '3 sessions' },
});

test('an edition is told of in the language of the page, else in its own default language, which is said', () => {
  const editions = [
    { base: '/2022/', rows: [row('en', 'Tides'), row('zh', '潮汐')] },
    { base: '/2023/', rows: [row('pt', 'Marés')] },
  ];
  expect(editionList(editions, 'zh')).toBe(
    '<ul class="edition-list">' +
      '<li data-index="/2022/pagefind/zh/"><h2><a href="/2022/zh/">潮汐</a></h2><p><span>Lisbon</span> <span>3 sessions</span></p></li>' +
      '<li lang="pt" data-index="/2023/pagefind/pt/"><h2><a href="/2022/pt/">Marés</a></h2><p><span>Lisbon</span> <span>3 sessions</span></p></li>' +
      '</ul>',
  );
});

test('what an edition says of itself is text', () => {
  const hostile = { ...row('en"><b>', '<img src=x onerror=alert(1)>'), note: '<script>' };
  expect(editionList([{ base: '/', rows: [hostile] }], 'fr')).not.toMatch(/<(?:img|script|b)\b/);
});
