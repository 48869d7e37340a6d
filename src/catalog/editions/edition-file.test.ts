import { expect, test } from 'vitest';
import { editionFile, readEditionFile } from './edition-file.ts';
import { anEdition } from './test-edition.ts';

test('what is written is read', () => {
  const edition = anEdition('/conf/caf%C3%A9-2022/', { editions: '/conf/', start: '2022-07-29' });
  expect(readEditionFile(editionFile(edition))).toEqual(edition);
});

test.each([
  ['no JSON', '{'],
  ['another format', editionFile(anEdition('/2022/')).replace('"format":1', '"format":2')],
  ['a path that leads up', editionFile(anEdition('/2022/../'))],
  ['a path that leads up once it is decoded', editionFile(anEdition('/2022/.%2E/'))],
  ['a path with an empty part', editionFile(anEdition('/2022//'))],
  ['a path that no folder begins', editionFile(anEdition('2022/'))],
  ['a path beside the current edition', editionFile(anEdition('/2022/', { editions: '/conf/' }))],
  ['a home elsewhere', editionFile(anEdition('/2022/')).replace('"home":"/2022/"', '"home":"/2023/"')],
  ['an origin that is no web address', editionFile(anEdition('/2022/', { origin: 'javascript:alert(1)' }))],
])('%s is no such file', (_, text) => {
  expect(readEditionFile(text)).toBeUndefined();
});
