import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawable } from './drawable.ts';
import { openFaces } from './faces.ts';
import { missingGlyphsLine } from './missing-glyphs.ts';
import { sheetOf } from './sheet.ts';
import { typefaceOf } from './typeface.ts';
import { charactersOf } from './woff.ts';

const faces = openFaces(process.cwd());

test('a face is asked for the characters that it has', () => {
  const [latin] = faces.usual;
  const characters = charactersOf(readFileSync(latin?.file ?? ''));
  expect(['A', 'é', '–'].map((each) => characters.has(each.codePointAt(0) ?? 0))).toEqual([true, true, true]);
  expect(['林', 'Ж', 'ł'].map((each) => characters.has(each.codePointAt(0) ?? 0))).toEqual([
    false,
    false,
    false,
  ]);
});

test.each(['The Hour', 'Žižek, Łukasz', '实时数据湖仓', '實時數據', '“Quotes”—and…', 'ひらがな'])(
  '%s needs no face beside the usual ones',
  (text) => {
    expect(drawable(text, faces)).toEqual({ text, rare: [], missing: [] });
  },
);

test.each(['骉嫄忞', 'Время', 'Nguyễn'])('%s is drawn with parts of the text face', (text) => {
  const drawn = drawable(text, faces);
  expect(drawn).toMatchObject({ text, missing: [] });
  expect(drawn.rare.length).toBeGreaterThan(0);
});

test.each([
  ['𝐁𝐨𝐥𝐝 Ḁ', 'Bold A', []],
  ['Party 🎉 now', 'Party now', ['🎉']],
  ['A family 👩‍👧 of ❤️‍🔥', 'A family of', ['👩', '👧', '❤', '🔥']],
  ['𠮷野', '〓野', ['𠮷']],
  ['שלום', '', ['ש', 'ל', 'ו', 'ם']],
  ['a\u202Eb\u0000c\u{E0041}', 'abc', []],
])('%s is drawn as "%s"', (text, drawn, missing) => {
  expect(drawable(text, faces)).toMatchObject({ text: drawn, missing });
});

test('a title that leaves nothing to read is replaced by the conference’s, and such a line is left out', () => {
  const { sheet, missing } = sheetOf(
    {
      language: 'en',
      conference: 'Spare Hour',
      title: 'שלום',
      people: [],
      names: '🎉',
      lines: [{ text: 'שלום!' }, { text: 'Noon' }],
      foot: { place: '🎉' },
    },
    faces,
  );
  expect(sheet).toMatchObject({ title: 'Spare Hour', names: undefined, lines: [{ text: 'Noon' }] });
  expect(sheet.foot.place).toBeUndefined();
  expect(missing).toEqual(['ש', 'ל', 'ו', 'ם', '🎉']);
});

test('a text keeps to one face: the one that is wanted, unless the other has more of its letters', () => {
  expect(typefaceOf('The Hour', 'display', faces)).toBe('display');
  expect(typefaceOf('实时', 'display', faces)).toBe('display');
  expect(typefaceOf('Время', 'display', faces)).toBe('text');
  expect(typefaceOf('Łukasz', 'text', faces)).toBe('display');
  expect(typefaceOf('10:00', 'bold', faces)).toBe('bold');
});

test('missing characters are named with a file each, in one line', () => {
  expect(missingGlyphsLine(new Map())).toBeUndefined();
  const files = new Map([
    ['🎉', 'sessions/a.md'],
    ['𠮷', 'sessions/b.md'],
    ['🔥', 'sessions/a.md'],
  ]);
  expect(missingGlyphsLine(files)).toBe(
    'share images: no glyph for 🎉 🔥 (sessions/a.md), 𠮷 (sessions/b.md)',
  );
  const many = new Map(
    Array.from({ length: 20 }, (_, index) => [String.fromCodePoint(0x20000 + index), 'a.md']),
  );
  expect(missingGlyphsLine(many)).toMatch(/\(a\.md\) and 8 more$/);
});
