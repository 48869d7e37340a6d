import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTitles } from '../../../tests/hostile-titles.ts';
import { bibtex } from './bibtex.ts';
import { type Reference, referenceTo } from './reference.ts';
import { ris } from './ris.ts';

const plain: Reference = {
  key: 'example-org-x',
  authors: [{ family: 'van der Ploegh', given: 'Renske' }, { family: '样例' }],
  title: 'A Talk',
  conference: 'Test Days',
  place: 'Mill, 1 Mill Lane',
  date: '2027-10-29',
  language: 'en',
  note: 'Recorded',
  url: 'https://example.org/sessions/x.html',
};

/** A part in braces, whose own are counted, and what follows it. */
function braced(text: string): [inside: string, rest: string] {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return [text.slice(1, index), text.slice(index + 1)];
  }
  throw new Error(`Braces do not match: ${text}`);
}

/** Reads an entry as BibTeX does. */
function parseEntry(text: string): { key: string; fields: Map<string, string> } {
  const [, start = ''] = /^@misc(\{.*)$/s.exec(text) ?? [];
  const [body] = braced(start);
  const [, key = '', rest = ''] = /^([^,]*),(.*)$/s.exec(body) ?? [];
  const fields = new Map<string, string>();
  let left = rest.trim();
  while (left !== '') {
    const [, name = '', value = ''] = /^(\w+) = (.*)$/s.exec(left) ?? [];
    const [inside, after] = value.startsWith('{')
      ? braced(value)
      : [/^\w+/.exec(value)?.[0] ?? '', value.replace(/^\w+/, '')];
    fields.set(name, inside);
    left = after.replace(/^,/, '').trim();
  }
  return { key, fields };
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX sets for a text. @throws for what it would not take for a letter */
const typeset = (tex: string): string =>
  tex.replace(/\\(\w+)\{\}|\\([#$%&_])|([\\{}#$%&_~^])/g, (all, name?: string, sign?: string) => {
    const letter = sign ?? SIGNS[name ?? ''];
    if (letter === undefined) throw new Error(`TeX takes ${all} for a command.`);
    return letter;
  });

const titleIn = (text: string): string => {
  const title = parseEntry(text).fields.get('title') ?? '';
  return typeset(braced(title)[0]);
};

describe('an entry for BibTeX', () => {
  test('says who, what, where, when and in which language', () => {
    expect(bibtex(plain, 'Talk at Test Days')).toBe(`@misc{example-org-x,
  author = {van der Ploegh, Renske and {样例}},
  title = {{A Talk}},
  howpublished = {Talk at Test Days},
  address = {Mill, 1 Mill Lane},
  year = {2027},
  month = oct,
  url = {https://example.org/sessions/x.html},
  language = {en},
  note = {Recorded}
}
`);
  });

  test('leaves out what nobody knows', () => {
    const { key, title, conference, url } = plain;
    const { fields } = parseEntry(bibtex({ key, authors: [], title, conference, url }, 'Talk'));
    expect([...fields.keys()]).toEqual(['title', 'howpublished', 'url']);
  });

  test.each(hostileTitles)('keeps a title with $what', ({ read: title }) => {
    expect(titleIn(bibtex({ ...plain, title }, 'Talk'))).toBe(title);
  });

  test('keeps any text in every field', () => {
    const line = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(line, line, line, (title, family, place) => {
        const authors = [{ family }, { family, given: 'Ana' }];
        const text = bibtex({ ...plain, title, place, authors }, title);
        const { key, fields } = parseEntry(text);
        expect(key).toBe(plain.key);
        expect(titleIn(text)).toBe(title);
        expect(typeset(fields.get('howpublished') ?? '')).toBe(title);
        expect(typeset(fields.get('address') ?? '')).toBe(place);
        expect(fields.get('author')).toMatch(/^\{/);
        expect(fields.get('year')).toBe('2027');
      }),
    );
  });
});

test('a reference in RIS has a line for each fact, and ends', () => {
  expect(ris(plain).split('\r\n')).toEqual([
    'TY  - SLIDE',
    'AU  - van der Ploegh, Renske',
    'AU  - 样例',
    'TI  - A Talk',
    'T2  - Test Days',
    'PY  - 2027',
    'DA  - 2027/10/29',
    'CY  - Mill, 1 Mill Lane',
    'LA  - en',
    'N1  - Recorded',
    'UR  - https://example.org/sessions/x.html',
    'ER  - ',
    '',
  ]);
});

describe('the key of a reference', () => {
  const keyOf = (id: string): string =>
    referenceTo(
      {
        id,
        url: '',
        title: { text: 'A talk' },
        people: [],
        kind: 'talk',
        status: 'confirmed',
        labels: [],
        recorded: false,
      },
      { title: 'Test Days' },
      { url: 'https://www.example.org/2027/zh/sessions/x.html', base: '/2027/' },
    ).key;

  test('says where the session is, in every language alike', () => {
    expect(keyOf('a-talk')).toBe('www-example-org-2027-a-talk');
  });

  test('is ASCII, and another one for every id', () => {
    const ids = ['a_talk', 'a.talk', 'a-talk', '演讲', '演讲二', 'Ätalk', 'talk'];
    const keys = ids.map(keyOf);
    expect(new Set(keys).size).toBe(ids.length);
    expect(keys.filter((key) => !/^[\w-]+$/.test(key))).toEqual([]);
  });
});
