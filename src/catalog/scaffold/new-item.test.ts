import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../content/parse.ts';
import { yamlTraps } from '../content/test-yaml-traps.ts';
import { formatProblem } from '../content/problems.ts';
import { type Files, session, settings, track } from '../test-content.ts';
import { cleanLine } from '../text/clean.ts';
import { type ItemRequest, newItem, type NewItem, readBefore } from './new-item.ts';

const languages = ['en', 'zh'];
const encoder = new TextEncoder();

const conference: Files = {
  'conference.yaml': settings('start: "2027-10-29"\nend: "2027-10-31"\n'),
  'tracks/clocks.md': track('Clocks'),
  'sessions/day-1/opening.md': session({ date: '2027-10-29T09:00', presenters: 'Ana Example' }),
};

const before = (files: Files) =>
  readBefore(
    Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    languages,
  );

const make = (request: Partial<ItemRequest>, files = conference) =>
  newItem({ collection: 'sessions', title: 'Tide Tables', keys: {}, ...request }, before(files), languages);

function made(request: Partial<ItemRequest>, files = conference): NewItem {
  const item = make(request, files);
  if ('refusal' in item) throw new Error(item.refusal);
  return item;
}

describe('a new file', () => {
  test.each([
    [{}, 'sessions/tide-tables.md'],
    [{ title: '闰秒，以及它的终结' }, 'sessions/闰秒-以及它的终结.md'],
    [{ title: '🦀' }, 'sessions/session.md'],
    [{ title: 'CON' }, 'sessions/session-con.md'],
    [{ id: 'tides' }, 'sessions/tides.md'],
    [{ collection: 'tracks' }, 'tracks/tide-tables.md'],
    [{ collection: 'pages', title: 'Search' }, 'pages/about-search.md'],
    [{ collection: 'speakers', title: '陈 (Bo Sample)' }, 'speakers/bo-sample.md'],
  ] as const)('for %j is %s', (request, path) => {
    expect(made(request).path).toBe(path);
  });

  test('holds what was given, and a hint that no visitor sees', () => {
    const keys = { date: '2027-10-29T10:00', track: 'clocks', room: 'Hall', duration: '40' };
    expect(made({ keys }).text).toBe(`---
title: "Tide Tables"
date: "2027-10-29T10:00"
track: "clocks"
presenters: ""
room: "Hall"
duration: "40"
---
<!-- What the session is about, in Markdown. Replace this line. -->
`);
  });

  test.each(['sessions', 'tracks', 'pages'] as const)('in %s gives no warning', (collection) => {
    expect(made({ collection }).notes).toEqual([]);
  });

  test('says what is missing for now', () => {
    const { notes } = made({ keys: { presenters: 'Cy Specimen' } });
    expect(notes.map(formatProblem)).toEqual([
      'sessions/tide-tables.md:5:13 warning presenters: "Cy Specimen" has no biography. Write "Cy Specimen: ..." below a heading "### Speakers:", or add a file in speakers/.',
    ]);
  });
});

describe('nothing is made', () => {
  test.each([
    [
      'over a file',
      { id: 'opening' },
      'sessions/day-1/opening.md is there already. Edit it, or choose another id: --id opening-2.',
    ],
    ['over a file of another case', { id: 'Opening' }, 'sessions/day-1/opening.md is there already.'],
    ['without a title', { title: ' \u200B ' }, 'Give the title: it is empty.'],
    [
      'outside its folder',
      { id: '../secret' },
      '"../secret" cannot be an address of the site. Write --id secret.',
    ],
    [
      'at an address of the site',
      { collection: 'pages', id: 'search' },
      '"search" cannot be an address of the site. Write --id about-search.',
    ],
    [
      'in a track that there is not',
      { keys: { track: 'clock' } },
      'track: there is no track "clock". Did you mean "clocks"?',
    ],
    [
      'at a time that there is not',
      { keys: { date: '29/10 10:00' } },
      'date: "29/10 10:00" is not a time. Write it as "2027-10-29T14:10:00".',
    ],
    [
      'on another day',
      { keys: { date: '2027-11-29T10:00' } },
      'date: 2027-11-29 is not between 2027-10-29 and 2027-10-31.',
    ],
    [
      'with a length that is none',
      { keys: { duration: 'long' } },
      'duration: "long" does not fit. Write whole minutes, such as 40.',
    ],
    [
      'in a language that the conference has not',
      { language: 'fr', id: 'opening' },
      'conference.yaml lists the languages en, zh. Add "fr" there first.',
    ],
    [
      'in no language',
      { language: '../x', id: 'opening' },
      '"../x" is no language. Write a tag such as "zh".',
    ],
    [
      'as a translation of nothing',
      { language: 'zh', id: 'openin' },
      'There is no session "openin" to translate. Did you mean "opening"?',
    ],
    [
      'as a translation of anything',
      { language: 'zh' },
      'Say which session it translates: --id opening, for example.',
    ],
  ] as const)('%s', (_, request, refusal) => {
    expect(make(request)).toEqual({ refusal: expect.stringContaining(refusal) });
  });

  test('at an older address of another session', () => {
    const files = { ...conference, 'sessions/moon.md': session({ aliases: 'tide-tables' }) };
    expect(make({}, files)).toEqual({
      refusal:
        '"tide-tables" is an older address of the session "moon". Choose another id: --id tide-tables-2.',
    });
  });
});

describe('a translation', () => {
  test('lies beside its original and leaves the facts to it', () => {
    const item = made({ title: '开幕', language: 'zh', id: 'opening' });
    expect(item.path).toBe('sessions/day-1/opening.zh.md');
    expect(item.text).toContain('---\ntitle: "开幕"\npresenters: "Ana Example"\n---\n');
    expect(item.notes).toEqual([]);
  });

  test('makes a language of a conference that lists none', () => {
    const files = { ...conference, 'conference.yaml': 'timezone: UTC\n' };
    expect(made({ title: '开幕', language: 'zh', id: 'opening' }, files).language).toBe('zh');
  });
});

describe('the file of a person', () => {
  test('whom sessions name has the name of their page', () => {
    const files = { ...conference, 'sessions/b.md': session({ presenters: '骆安然 (Alan Luo)' }) };
    const [, page] = before(files)
      .content.catalog.speakers.map(({ slug }) => slug)
      .toSorted();
    expect(made({ collection: 'speakers', title: 'Example, Ana' }).path).toBe('speakers/ana-example.md');
    expect(made({ collection: 'speakers', title: '骆安然' }, files).id).toBe(
      ['ana-example', page].find((slug) => slug !== 'ana-example'),
    );
  });

  test('of whom there are two names the sessions of the one who is meant', () => {
    const namesakes = {
      ...conference,
      'speakers/ana-example.md': '---\nname: Ana Example\nsessions: opening\n---\nAna mends clocks.\n',
      'sessions/tides.md': session({ presenters: 'Ana Example' }),
    };
    const request = { collection: 'speakers', title: 'Ana Example' } as const;
    expect(make(request, namesakes)).toEqual({
      refusal:
        'Several people are called "Ana Example". Say whom you mean: --id ana-example (in opening) or --id ana-example-2 (in tides).',
    });
    const item = made({ ...request, id: 'ana-example-2' }, namesakes);
    expect(item.text).toContain('sessions:\n  - "tides"\n');
  });
});

/** Titles that want to be more than a title, or another file. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...yamlTraps),
  fc.constantFrom('../x', 'a/../../b', '.hidden', 'x.html', '\u0000', '\u202Etxt', '-->', 'C:\\x', '<b>'),
);
const collection = fc.constantFrom('sessions', 'tracks', 'speakers', 'pages' as const);

test('whatever the title, it reads back the same from a file in its own folder', () => {
  fc.assert(
    fc.property(collection, hostile, fc.option(hostile, { nil: undefined }), (kind, title, id) => {
      const item = make({ collection: kind, title, id });
      if ('refusal' in item) return;
      expect(item.path).toMatch(new RegExp(`^${kind}/(?![.])[^/\\\\\\0]+[.]md$`));
      const { document } = parseFile(item.path, encoder.encode(item.text));
      expect(document?.data[kind === 'speakers' ? 'name' : 'title']).toBe(cleanLine(title));
      expect(item.notes.filter(({ kind: problem }) => problem !== 'speaker-unused')).toEqual([]);
    }),
  );
});
