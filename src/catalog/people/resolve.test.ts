import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Appearance, resolvePeople, type SpeakerFile } from './resolve.ts';

const at = { path: 'x.md', line: 1, column: 1 };

/** `'a en 0'`: session, language and position. */
function seat(place: string, name: string, more: Partial<Appearance> = {}): Appearance {
  const [session = '', lang = '', position = ''] = place.split(' ');
  return { session, lang, position: Number(position), name, ...at, ...more };
}

function file(slug: string, names: readonly string[], sessions?: readonly string[]): SpeakerFile {
  return { slug, names, ...at, ...(sessions && { sessions }) };
}

/** Slug and sessions of each person. */
function people(appearances: readonly Appearance[], files: readonly SpeakerFile[] = []) {
  const found = resolvePeople(appearances, files, ['en', 'zh']);
  return Object.fromEntries(
    found.map(({ slug, appearances: own }) => [slug, own.map(({ session, lang }) => `${session} ${lang}`)]),
  );
}

test('takes the same place in two translations for one person', () => {
  expect(people([seat('a en 0', 'Ning Jiang'), seat('a zh 0', '江凝')])).toEqual({
    'ning-jiang': ['a en', 'a zh'],
  });
});

test('trusts names and photos more than places', () => {
  const swapped = [
    seat('a en 0', 'Ann Roe'),
    seat('a en 1', '李檬'),
    seat('a zh 0', '李檬'),
    seat('a zh 1', '安'),
  ];
  expect(people(swapped)).toEqual({ 'ann-roe': ['a en', 'a zh'], 李檬: ['a en', 'a zh'] });
  const photos = [seat('a en 0', 'Ann', { photo: '1' }), seat('a en 1', 'Bob', { photo: '2' })];
  const inChinese = [seat('a zh 0', '鲍', { photo: '2' }), seat('a zh 1', '安', { photo: '1' })];
  const [ann] = resolvePeople([...photos, ...inChinese], [], ['en', 'zh']);
  expect(ann?.name).toEqual({ en: 'Ann', zh: '安' });
});

test('does not pair places when a translation names fewer people', () => {
  const uneven = [seat('a en 0', '柳笛'), seat('a zh 0', 'Kelvin Sou'), seat('a zh 1', '柳笛')];
  expect(people(uneven)).toEqual({ 柳笛: ['a en', 'a zh'], 'kelvin-sou': ['a zh'] });
});

test.each([
  ['the same name', 'Ann Roe', 'Ann Roe'],
  ['other capitals, width and diacritics', 'Zoltán BORÓK', 'Ｚoltan Borok'],
  ['the last name first', 'Giro Merletti', 'Merletti Giro'],
  ['a name run together', 'Lin Chen', 'LinChen'],
  ['two scripts', 'Yana Liu 柳砚', '柳砚'],
  ['another script in brackets', '骆安然(Alan Luo)', 'Alan Luo'],
  ['a nickname in brackets', '纪民（轻鸣）', '纪民'],
])('joins sessions by %s', (_, one, other) => {
  expect(Object.values(people([seat('a en 0', one), seat('b en 0', other)]))).toEqual([['a en', 'b en']]);
});

test('joins spellings through a session that has both', () => {
  const all = [
    seat('a en 0', 'Willard Jiang'),
    seat('a zh 0', '江凝'),
    seat('b en 0', '江凝'),
    seat('b zh 0', '江凝'),
  ];
  expect(people(all)).toEqual({ 'willard-jiang': ['a en', 'a zh', 'b en', 'b zh'] });
});

const MENG_LI = [
  seat('a en 0', 'Meng Li'),
  seat('a zh 0', '李檬'),
  seat('b en 0', 'Meng Li'),
  seat('b zh 0', '李蒙'),
];

test('keeps two people apart whose names differ in the other language', () => {
  expect(people(MENG_LI)).toEqual({ 'meng-li': ['a en', 'a zh'], 'meng-li-2': ['b en', 'b zh'] });
});

test('gives to neither of two namesakes what may be either', () => {
  expect(people([...MENG_LI, seat('c en 0', 'Meng Li')])).toMatchObject({ 'meng-li-3': ['c en'] });
});

test('tells namesakes apart by photo or biography', () => {
  const bio = 'Works at the Institute of Software and runs a summer programme for students of open source.';
  const all = MENG_LI.map((mention) =>
    mention.session === 'b' ? { ...mention, photo: 'li.png', bio } : mention,
  );
  expect(people([...all, seat('c en 0', 'Meng Li', { photo: 'li.png' })])).toMatchObject({
    'meng-li-2': ['b en', 'b zh', 'c en'],
  });
  expect(people([...all, seat('c en 0', 'Meng Li', { bio })])).toMatchObject({
    'meng-li-2': ['b en', 'b zh', 'c en'],
  });
});

test('joins a short form of a name when the biography is the same', () => {
  const bio = 'Cloudera, staff software engineer, an active committer of Apache Hadoop who loves yoga.';
  const all = [
    seat('a en 0', 'Mukund Thakur', { bio }),
    seat('b en 0', 'Mukund', { bio: `${bio} And hiking.` }),
  ];
  expect(people(all)).toEqual({ 'mukund-thakur': ['a en', 'b en'] });
});

test('joins nobody by a placeholder photo', () => {
  const all = ['Ann Roe', 'Bob Doe', '张三'].map((name, index) =>
    seat(`s${index} en 0`, name, { photo: 'nobody.png' }),
  );
  expect(Object.keys(people(all))).toEqual(['ann-roe', 'bob-doe', '张三']);
});

test('names a person by the commonest spelling in each language', () => {
  const all = [
    seat('a en 0', 'LU MIAN'),
    seat('b en 0', 'Lu Mian'),
    seat('c en 0', 'Lu Mian'),
    seat('a zh 0', '卢冕'),
  ];
  const [person] = resolvePeople(all, [], ['en', 'zh']);
  expect(person).toMatchObject({
    slug: 'lu-mian',
    name: { en: 'Lu Mian', zh: '卢冕' },
    spellings: ['Lu Mian', 'LU MIAN', '卢冕'],
  });
});

test('joins by the names and aliases of a file', () => {
  const all = [seat('a en 0', 'Kuo Shi'), seat('b zh 0', '适兕'), seat('c en 0', 'Ann Roe')];
  const files = [file('kuoshi', ['适兕', 'Kuo Shi']), file('nobody', ['No Body'])];
  expect(people(all, files)).toEqual({ kuoshi: ['a en', 'b zh'], 'ann-roe': ['c en'], nobody: [] });
});

test('parts namesakes by the sessions of a file', () => {
  const all = ['a', 'b', 'c'].map((session) => seat(`${session} en 0`, 'Wei Wang'));
  expect(people(all, [file('wei-wang-of-x', ['Wei Wang'], ['b'])])).toEqual({
    'wei-wang-of-x': ['b en'],
    'wei-wang': ['a en', 'c en'],
  });
});

test('keeps the slug of a file for its own person', () => {
  const all = [seat('a en 0', 'Ann Roe'), seat('b en 0', 'A. Roe')];
  expect(people(all, [file('ann-roe', ['A. Roe'])])).toMatchObject({ 'ann-roe': ['b en'] });
});

test('does not depend on the order of files', () => {
  const all = [...MENG_LI, seat('c en 0', 'Ann Roe'), seat('c en 1', 'Meng Li')];
  const files = [file('x', ['Ann Roe']), file('y', ['李蒙'])];
  expect(people(all.toReversed(), files.toReversed())).toEqual(people(all, files));
});

test('takes ten thousand sessions in its stride', { timeout: 20_000 }, () => {
  const all = Array.from({ length: 10_000 }, (_, index) => [
    seat(`s${index} en 0`, `Name${index % 900} Family${index % 70}`, { photo: 'nobody.png' }),
    seat(`s${index} zh 0`, `${String.fromCodePoint(0x4e00 + (index % 900))}明`),
  ]).flat();
  expect(resolvePeople(all, [], ['en', 'zh']).length).toBeGreaterThan(900);
});

test('whatever names are written, each is one person’s, slugs are unique, and the order of files changes nothing', () => {
  const word = fc.constantFrom(
    'Ana',
    'Ána',
    'ANA',
    'Example',
    '江',
    '凝',
    '(Host)',
    '<b>',
    '__proto__',
    '.',
    '\u202e',
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  );
  const appearance = fc.record({
    session: fc.constantFrom('a', 'b', 'c'),
    lang: fc.constantFrom('en', 'zh'),
    position: fc.nat(2),
    name,
  });
  const seats = fc.uniqueArray(appearance, {
    selector: ({ session, lang, position }) => `${session} ${lang} ${String(position)}`,
  });
  fc.assert(
    fc.property(seats, (written) => {
      const appearances = written.map((each) => ({ ...each, ...at }));
      const found = resolvePeople(appearances, [], ['en', 'zh']);
      expect(found.flatMap((person) => person.appearances)).toHaveLength(appearances.length);
      expect(new Set(found.map(({ slug }) => slug.toLowerCase())).size).toBe(found.length);
      for (const { slug } of found) expect(slug).toMatch(/^[^\s/\\<>"'&?#%]+$/);
      expect(resolvePeople(appearances.toReversed(), [], ['en', 'zh'])).toEqual(found);
    }),
  );
});
