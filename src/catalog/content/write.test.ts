import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from './parse.ts';
import { yamlTraps } from './test-yaml-traps.ts';
import { type Changes, editMarkdown, editSettings, type Entries, trimBody, writeMarkdown } from './write.ts';

const read = (text: string) => parseFile('sessions/a.md', new TextEncoder().encode(text)).document;

const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.toWellFormed());
const hostile = fc.oneof(line, fc.constantFrom(...yamlTraps));
const value = fc.oneof(
  hostile,
  fc.array(hostile, { minLength: 1, maxLength: 4 }),
  fc.record({ label: hostile, url: hostile }),
);
const entries = fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), value, { minKeys: 1, maxKeys: 6 });

/** Without what the reader refuses in a body, and with the line ends that it makes one of. */
const body = fc
  .array(fc.oneof(hostile, fc.constantFrom('', '---', '--- ', '    code', '+++', '```')), { maxLength: 8 })
  .map((lines) => lines.join('\n').replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'));

describe('a file that is written', () => {
  test('reads back the same, whatever is in it', () => {
    fc.assert(
      fc.property(entries, body, (fields, text) => {
        const document = read(writeMarkdown(fields, text));
        expect(document?.data).toEqual(fields);
        expect(trimBody(document?.body ?? '')).toBe(trimBody(text));
      }),
    );
  });

  test('has each text on one line', () => {
    expect(writeMarkdown({ title: 'Two\nlines: "quoted"', date: '' }, 'Text.\n\n')).toBe(
      '---\ntitle: "Two\\nlines: \\"quoted\\""\ndate: ""\n---\nText.\n',
    );
  });
});

const written = `---
# the talk that everybody asks for
title:   'Old'  # with a question mark?
presenters:
  - Ana Example
  # not sure yet
  - Bo Sample

room: { en: Hall,
  zh: 大厅 }
stype: |
  English
# the end
level: easy
---

Text.
`;

describe('a file that is changed', () => {
  test('keeps comments, order and quotes of everything else', () => {
    const changes: Changes = new Map<string, string | undefined>([
      ['title', 'New'],
      ['stype', undefined],
      ['language', 'en'],
    ]);
    expect(editMarkdown(written, changes)).toBe(
      written
        .replace("title:   'Old'", 'title: "New"')
        .replace('stype: |\n  English\n', '')
        .replace('level: easy\n', 'level: easy\nlanguage: "en"\n'),
    );
  });

  test('keeps its line ends and byte order mark', () => {
    expect(
      editMarkdown('\uFEFF---\r\ntitle: a\r\n---\r\nOld\r\n', new Map([['room', 'b']]), 'One\ntwo'),
    ).toBe('\uFEFF---\r\ntitle: a\r\nroom: "b"\r\n---\r\nOne\r\ntwo\r\n');
  });

  test.each([
    'No front matter',
    '---\ntitle: "a\n---\n',
    '---\ntitle: a',
    '---\n{ title: a }\n---\n',
    '---\ntitle: &a a\nroom: *a\n---\n',
    '---js\ntitle: a\n---\n',
  ])('is left alone where that is not safe: %j', (text) => {
    expect(editMarkdown(text, new Map([['title', 'b']]))).toBeUndefined();
  });

  test('is left alone where it would become too large to read', () => {
    const changes = new Map([['title', 'b'.repeat(200_000)]]);
    expect(editMarkdown('---\ntitle: a\n---\n', changes)).toBeUndefined();
  });

  test('says what it should, and of everything else what it said', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(fc.nat(5)), (before: Entries, after: Entries, removed) => {
        const keys = Object.keys(before);
        const changes = new Map<string, Entries[string] | undefined>([
          ...removed.flatMap((index) =>
            keys[index] === undefined ? [] : [[keys[index], undefined] as const],
          ),
          ...Object.entries(after),
        ]);
        const expected = Object.fromEntries(
          [...Object.entries(before).filter(([key]) => !changes.has(key)), ...changes].filter(
            ([, each]) => each !== undefined,
          ),
        );
        fc.pre(Object.keys(expected).length > 0);
        expect(read(editMarkdown(writeMarkdown(before, 'Text.'), changes) ?? '')?.data).toEqual(expected);
      }),
    );
  });
});

test('settings are changed in the same way', () => {
  const text = '# ours\ntitle: Old # keep\nrooms:\n  - { id: a }\n';
  expect(editSettings(text, new Map([['title', 'New']]))).toBe(text.replace('Old', '"New"'));
});
