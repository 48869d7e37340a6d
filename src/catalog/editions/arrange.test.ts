import { expect, test } from 'vitest';
import { arrangeEditions, placeIn } from './arrange.ts';
import type { Edition } from './edition-file.ts';
import { anEdition } from './test-edition.ts';

const named = (...editions: readonly Edition[]) =>
  editions.map((edition) => ({ name: `built${edition.base}`, edition }));

const faultsOf = (...editions: readonly Edition[]): readonly string[] => {
  const arranged = arrangeEditions(named(...editions));
  return 'faults' in arranged ? arranged.faults : [];
};

test('the current edition is first, the others follow from the latest on, and those without a date are last', () => {
  const arranged = arrangeEditions(
    named(
      anEdition('/undated/'),
      anEdition('/2022/', { start: '2022-07-29' }),
      anEdition('/', { start: '2021-01-01' }),
      anEdition('/2023/', { start: '2023-08-18' }),
    ),
  );
  expect(arranged).toMatchObject({
    current: { name: 'built/' },
    earlier: [{ name: 'built/2023/' }, { name: 'built/2022/' }, { name: 'built/undated/' }],
  });
});

test('an earlier edition lies in the folder of the current one', () => {
  const current = anEdition('/conf/', { editions: '/conf/' });
  expect(placeIn(current, anEdition('/conf/2022/', { editions: '/conf/' }))).toBe('2022/');
  expect(placeIn(current, current)).toBe('');
});

test('editions for different hosts do not fit together', () => {
  expect(faultsOf(anEdition('/'), anEdition('/2022/', { origin: 'https://other.example' }))).toEqual([
    'built/ was built with SITE_URL=https://example.org and built/2022/ with SITE_URL=https://other.example. Build all editions with the same.',
  ]);
});

test('editions that know different current ones do not fit together', () => {
  expect(faultsOf(anEdition('/'), anEdition('/a/b/', { editions: '/a/' }))[0]).toContain(
    'EDITIONS_PATH=/ and built/a/b/ with EDITIONS_PATH=/a/',
  );
});

test('no two editions are at one path, and no earlier one is inside another', () => {
  expect(faultsOf(anEdition('/'), anEdition('/2022/'), anEdition('/2022/'))).toEqual([
    'built/2022/ and built/2022/ are both built for /2022/. Build one of them with another BASE_PATH.',
  ]);
  expect(faultsOf(anEdition('/2022/a/'), anEdition('/'), anEdition('/2022/'))).toEqual([
    'built/2022/a/ is built for /2022/a/, which lies in /2022/ of built/2022/. Build one of them with another BASE_PATH.',
  ]);
  expect(faultsOf(anEdition('/'), anEdition('/2022/'), anEdition('/20221/'))).toEqual([]);
});

test('without the current edition it is said how to build it', () => {
  expect(faultsOf(anEdition('/2022/'), anEdition('/2023/'))).toEqual([
    'None of these is the current edition, which is built with BASE_PATH=/. Name its folder as well.',
  ]);
});
