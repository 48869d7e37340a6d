import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../content/parse.ts';
import { type Files, problemsOf, settings, track } from '../test-content.ts';
import { mend } from './test-mend.ts';

const conference = {
  'conference.yaml': settings(
    'rooms: [{ id: hall, name: Sundial Hall }]\ntypes: [{ id: talk, name: Chinese Session }]\nlabels: [{ id: unrecorded, name: Not recorded, mark: x }]\n',
  ),
  'tracks/clocks.md': track('Clocks'),
};

/** What a session's front matter is mended to; itself where nothing is. */
function mended(lines: string): string {
  const [start, end] = ['---\ntitle: "A"\n', '---\nBody.\n'];
  const before = start + lines + end;
  const { 'sessions/a.md': after = before } = mend({ ...conference, 'sessions/a.md': before }).files;
  expect([after.startsWith(start), after.endsWith(end)]).toEqual([true, true]);
  return after.slice(start.length, -end.length);
}

describe('what has one answer', () => {
  test.each([
    ['a duplicate key', 'room: x\nlevel: y\nroom: x\n', 'level: y\nroom: x\n'],
    ['a duplicate key in other quotes', 'room: x\nroom: "x"\n', 'room: "x"\n'],
    ['an empty key before the one that counts', 'room: ""\nroom: x\n', 'room: x\n'],
    ['a key three times', 'room: x\nroom: x\nroom: x\n', 'room: x\n'],
    ['a duplicate list', 'tags: [a, b]\ntags: [a, b]\n', 'tags: [a, b]\n'],
    ['a padded value', 'room: " x  "   # here\n', 'room: "x"   # here\n'],
    ['a padded value in single quotes', "room: '\tx'\n", "room: 'x'\n"],
    ['a misspelt key', 'levle: "x" # here\n', 'level: "x" # here\n'],
    ['a misspelt key in quotes', '"levle": x\n', '"level": x\n'],
    ['a misspelt key with a list', 'tagss:\n  - a\n  - b\n', 'tags:\n  - a\n  - b\n'],
    ['a misspelt track', 'track: "clokcs"\n', 'track: "clocks"\n'],
    ['a misspelt type', 'stype: Chinese Sesion\n', 'stype: Chinese Session\n'],
    ['a misspelt room', 'room: "Sundail Hall" # big\n', 'room: "Sundial Hall" # big\n'],
    ['a misspelt label in a list', 'labels: [unrecordd]\n', 'labels: [unrecorded]\n'],
    ['a value that goes on without spaces', 'room: "one\ntwo\n\nthree"\n', 'room: "one\n  two\n\n  three"\n'],
    ['one mistake behind another', 'room: "a\nb"\nlevel: x\nlevel: x\n', 'room: "a\n  b"\nlevel: x\n'],
  ])('%s is mended', (_, before, after) => {
    expect(mended(before)).toBe(after);
  });

  test.each([
    ['a duplicate key with another value', 'room: x\nroom: y\n'],
    ['a duplicate key whose last value is empty', 'room: x\nroom: ""\n'],
    ['a duplicate key with a comment beside it', 'room: x # or y\nroom: x\n'],
    ['a misspelt key beside the right one', 'levle: x\nlevel: y\n'],
    ['a misspelt key whose value is misspelt, too', 'trakc: "clokcs"\n'],
    ['a misspelt key whose value would not fit', 'durations: long\n'],
    ['a key that may mean many things', 'key: x\n'],
    ['a track of another number', 'track: clocks-2\n'],
    ['spaces around a value that are not in quotes', 'room:   x   \n'],
    ['a space that is written as an escape', 'room: "x\\ "\n'],
    ['what follows the end of YAML', '...\nroom: x\n'],
  ])('%s is left alone', (_, before) => {
    expect(mended(before)).toBe(before);
  });
});

test('every byte that is not mended stays', () => {
  const before =
    '\uFEFF---\r\n# 说明\r\ntitle:  "一"   \r\nroom: "Sundail Hall"\r\nlevel: x\r\nlevel: x\r\n--- \r\n正文\r\n---\nx  ';
  expect(mend({ ...conference, 'sessions/a.md': before }).files).toEqual({
    'sessions/a.md': before.replace('Sundail', 'Sundial').replace('level: x\r\n', ''),
  });
});

test('a fix that brings another problem is left out, the others are made', () => {
  const talk = (lines: string): string => `---\ntitle: A\n${lines}---\n`;
  const at = 'date: "2026-07-29T10:00"\nduration: "40"\n';
  const { files } = mend({
    ...conference,
    'sessions/a.md': talk(`${at}room: Sundial Hall\n`),
    // In the right room it would clash.
    'sessions/b.md': talk(`${at}room: Sundail Hall\ntrack: clokcs\n`),
  });
  expect(files).toEqual({ 'sessions/b.md': talk(`${at}room: Sundail Hall\ntrack: clocks\n`) });
});

test('a misspelt "presenters" is mended though those whom it names have no biography', () => {
  const { files } = mend({ ...conference, 'sessions/a.md': '---\ntitle: A\npresentrs: Ana Example\n---\n' });
  expect(files).toEqual({ 'sessions/a.md': '---\ntitle: A\npresenters: Ana Example\n---\n' });
});

test('files that are wrong in the same way are all mended', () => {
  const file = '---\ntitle: A\ntrack: clokcs\n---\n';
  const many = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`sessions/a${String(number)}.md`, file]));
  const { plan, files } = mend({ ...conference, ...many });
  expect(Object.keys(files)).toEqual(Object.keys(many));
  expect([plan.changes, plan.mended.size]).toEqual([5, 5]);
});

test('what a later round mends counts as mended', () => {
  const { plan } = mend({
    ...conference,
    'sessions/a.md': '---\ntitle: "A\nb"\nroom: x\nroom: x\nlevel: y\nlevel: z\n---\n',
    'sessions/b.md': '---\ntitle: A\nroom: x\nroom: x\nroom: x\n---\n',
  });
  const kinds = [...plan.mended].map(({ path, kind }) => `${path} ${kind}`);
  expect(kinds.toSorted()).toEqual([
    'sessions/a.md duplicate-key',
    'sessions/a.md unindented-value',
    'sessions/b.md duplicate-key',
    'sessions/b.md duplicate-key',
  ]);
  expect(plan.changes).toBe(4);
});

test('settings are mended, too', () => {
  const { files } = mend({ 'conference.yaml': `timzone: " UTC "\nlanguages: [en]\n` });
  expect(files).toEqual({ 'conference.yaml': 'timezone: "UTC"\nlanguages: [en]\n' });
});

test('what nobody is told of is put in order only when asked', () => {
  const files = { ...conference, 'sessions/a.md': '---\ntitle: " A"\n---\n' };
  expect(mend(files, false).files).toEqual({});
  expect(Object.keys(mend(files).files)).toEqual(['sessions/a.md']);
});

/** Lines of front matter, right and wrong. */
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'room',
        'track',
        'level',
        'tags',
        'labels',
        'levle',
        'presentrs',
        'trakc',
        'stype',
        '"room"',
      ),
      fc.constantFrom(
        ...[
          'x',
          '"x"',
          '" x "',
          "'x '",
          '""',
          '',
          'clokcs',
          '"clokcs"',
          'Sundail Hall',
          '[unrecordd, b]',
          '"a\nb"',
        ],
        ...[
          '"a\nb\n\nc"',
          '\n  - a\n  - clokcs',
          '|\n  x\n  y',
          '&a x',
          '*a',
          '{ a: b }',
          '"\\" "',
          "' it''s '",
          '...',
        ],
      ),
      fc.constantFrom('', '  ', ' # why'),
    )
    .map(([key, value, rest]) => `${key}: ${value}${rest}`),
  fc.constantFrom('# a comment', '', 'date: "2026-07-29T10:00" ', 'no key', '...'),
);

const sessionFile = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(line, { maxLength: 7 }),
    fc.constantFrom('\n', '\r\n'),
    fc.string({ unit: 'grapheme' }),
  )
  .map(
    ([mark, lines, end, body]) =>
      mark + ['---', 'title: "A"', ...lines, '---', body].join('\n').replaceAll(/\r?\n/g, end),
  );

/** People without a biography may be seen only afterwards. */
const told = (files: Files): number =>
  problemsOf(files).filter((each) => !each.includes('has no biography')).length;

const corrections: readonly (readonly [RegExp, string])[] = [
  [/levle/g, 'level'],
  [/trakc/g, 'track'],
  [/presentrs/g, 'presenters'],
  [/clokcs/g, 'clocks'],
  [/Sundail/g, 'Sundial'],
  [/unrecordd/g, 'unrecorded'],
  [/(?<=:") +| +(?="[,}])/g, ''],
];

/** Each key with its value as JSON, in order, with all that is to be mended mended. */
const corrected = (data: Readonly<Record<string, unknown>> = {}): string[] =>
  Object.entries(data)
    .map(([key, value]) =>
      corrections.reduce(
        (text, [wrong, right]) => text.replace(wrong, right),
        `{"${key}":${JSON.stringify(value)}}`,
      ),
    )
    .toSorted();

test('whatever a file says, mending it changes only what was wrong, and a second time nothing', () => {
  fc.assert(
    fc.property(sessionFile, (before) => {
      const files = { ...conference, 'sessions/a.md': before };
      const once = { ...files, ...mend(files).files };
      expect(mend(once).files).toEqual({});
      const [old, now] = [files, once].map(
        (each) => parseFile('sessions/a.md', new TextEncoder().encode(each['sessions/a.md'])).document,
      );
      expect(corrected(now?.data)).toEqual(corrected(old?.data));
      expect(now?.body).toBe(old?.body);
      expect(told(once)).toBeLessThanOrEqual(told(files));
      expect(once['sessions/a.md'].match(/#.*/g)).toEqual(before.match(/#.*/g));
    }),
    { numRuns: 60 },
  );
});
