import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadingSettings } from './conference.ts';
import { formatProblem } from './problems.ts';
import { validateFile } from './validate.ts';

const SETTINGS: ReadingSettings = { timeZone: 'UTC', languages: ['en'], start: undefined };
const FRONT = '---\ntitle: A talk\n---\n';
const SECTION = '### Speakers:\n<img src="images/a.jpg">';

const validate = (text: string) => validateFile('sessions/a.md', new TextEncoder().encode(text), SETTINGS);
const problemsOf = (text: string): string[] => validate(text).problems.map(formatProblem);

/** Generous, since what these tests keep out takes minutes or for ever. */
const PATIENCE = 10_000;

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Ana${index} Example${index}`);

describe('a file with more than any real one has is refused, with its line and what to do', () => {
  test.each([
    ['lines', `${FRONT}${'a\n'.repeat(20_000)}`, 'a.md:10004:1 error there are 20001 lines; at most 10000'],
    ['list marks', `${FRONT}\n${'- '.repeat(60_000)}x`, 'a.md:5:1 error there are 60000 signs of Markdown'],
    ['quote marks', `${FRONT}${'>'.repeat(60_000)}x`, 'a.md:4:1 error there are 60000 signs of Markdown'],
    ['numbers of lists', `${FRONT}${'1. '.repeat(60_000)}x`, 'signs of Markdown'],
    [
      'lists in lists',
      `${FRONT}\n${'- + '.repeat(4_000)}x`,
      'a.md:5:1 error there are 101 lists and quotes inside each other; at most 100',
    ],
    ['character references', `${FRONT}${'&#x41;'.repeat(80_000)}`, 'signs of Markdown'],
    ['asterisks', `${FRONT}${SECTION}${'*'.repeat(50_000)}`, 'a.md:5:1 error there are 500'],
    ['backticks', `${FRONT}${'`'.repeat(33_000)}`, 'signs of Markdown'],
    ['tildes', `${FRONT}${'~'.repeat(130_000)}`, 'signs of Markdown'],
    ['tags', `${FRONT}${'<b></b>'.repeat(30_000)}`, 'signs of Markdown'],
    ['comments', `${FRONT}${'<!--\n'.repeat(90_000)}`, 'lines'],
    ['fences', `${FRONT}${'```\n```\n'.repeat(30_000)}`, 'lines'],
    [
      'letters in a word',
      `${FRONT}a\n${'a.b_c-d+'.repeat(2_000)}@`,
      'a.md:5:1 error a word has more than 2000',
    ],
    ['an address', `${FRONT}<b>${'www.a.b:['.repeat(9_000)}`, 'a.md:4:1 error a word has more than 2000'],
    ['marks of a letter', `${FRONT}a${'\u0301\u0323'.repeat(80_000)}`, 'a.md:4:1 error a word has more than'],
    ['letters in a value', `---\ntitle: ${'a'.repeat(3_000)}\n---\n`, 'a.md:2:1 error a word has more than'],
    [
      'cells of a table',
      `${FRONT}${'|a'.repeat(3_000)}|\n${'|-'.repeat(3_000)}|\n${'|\n'.repeat(2_000)}`,
      'cells of tables; at most 20000 are read. Divide the table.',
    ],
    [
      'pictures',
      `${FRONT}${'<img src="a.jpg">\n\n'.repeat(1_000)}`,
      'a.md:4:1 error there are 1000 pictures',
    ],
    [
      'presenters',
      `---\ntitle: A talk\npresenters: ${people(1_000).join(', ')}\n---\n${SECTION}`,
      'a.md:3:13 error there are 1000 names; at most 100',
    ],
    [
      'earlier ids',
      `---\ntitle: A talk\naliases: ${people(101).join(', ')}\n---\n`,
      'a.md:3:10 error there are 101 earlier ids; at most 100 are read. Keep those that visitors may still have.',
    ],
    ['keys', `---\ntitle: A\n${'a: 1\n'.repeat(20_000)}---\n`, 'letters of YAML'],
    ['lines of front matter', `---\ntitle: A\n${'\n'.repeat(20_000)}---\n`, 'lines of YAML'],
    ['aliases', `---\ntitle: &a A\ntags: [${'*a,'.repeat(15_000)}]\n---\n`, 'a.md:1:1 error there are 450'],
    ['quotes', `---\ntitle: ${'"'.repeat(200_000)}\n---\n`, 'letters of YAML'],
  ])(
    '%s',
    (_, text, message) => {
      expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
      expect(validate(text).record).toBeUndefined();
    },
    PATIENCE,
  );
});

describe('a file within the limits is read soon', () => {
  const section = (names: readonly string[]): string =>
    `---\ntitle: A talk\npresenters: ${names.join(', ')}\n---\nText.\n\n### Speakers:\n${names
      .map((name) => `${name}: bio of this one\n`)
      .join('\n')}`;

  test.each([
    ['rules above a section', `${FRONT}${'---\n'.repeat(28)}x\n\n### Speakers:\nAna Example: bio\n`],
    ['line ends', `${FRONT}x${'\n'.repeat(9_000)}x\n\n### Speakers:\nAna Example: bio\n`],
    ['colons', `${FRONT}${SECTION}${':'.repeat(400_000)}`],
    ['spaces after a list mark', `${FRONT}${SECTION}\n* ${' '.repeat(400_000)}x`],
    ['spaces around a heading', `${FRONT}speaker ##${' '.repeat(400_000)}x`],
    ['spaces in code', `${FRONT}\`\`\`\na${' '.repeat(400_000)}b\n\`\`\`\n`],
    ['spaces in a row of a table', `${FRONT}|-${' '.repeat(400_000)}x`],
    ['asterisks', `${FRONT}${SECTION}${'*'.repeat(19_000)}x`],
    ['backticks', `${FRONT}${'`'.repeat(19_000)}`],
    ['blocks of photos', `${FRONT}### Speakers:\n${'<img src="images/a.jpg">bio\n\n'.repeat(290)}`],
    ['presenters', section(people(99))],
    ['headings', `${FRONT}${'# Speakers\nx\n'.repeat(4_900)}`],
    ['pairs of asterisks', `${FRONT}${'**字：**字'.repeat(4_900)}`],
    ['aliases', `---\ntitle: &a A\ntags: [${'*a,'.repeat(12_000)}]\n---\n`],
    ['keys', `---\ntitle: A\n${'a: 1\n'.repeat(1_900)}---\n`],
    ['unknown keys of a link', `---\ntitle: A\nlinks: [{${people(1_500).join(': x, ')}: x}]\n---\n`],
  ])(
    '%s',
    (_, text) => {
      expect(validate(text).record).toBeDefined();
    },
    PATIENCE,
  );

  test(
    'whatever is repeated in it',
    () => {
      const motif = fc
        .array(
          fc.constantFrom(
            ...[
              '*',
              '_',
              '`',
              '~',
              '<',
              '>',
              '[',
              ']',
              '(',
              ')',
              '!',
              '#',
              '-',
              '|',
              ':',
              '&',
              '\\',
              '"',
              "'",
            ],
            ...[
              ' ',
              '\n',
              '\t',
              'a',
              '字',
              '：',
              '1.',
              '<b>',
              '<!--',
              '-->',
              '<img src="a.jpg">',
              'http://a.b',
            ],
          ),
          { minLength: 1, maxLength: 5 },
        )
        .map((parts) => parts.join(''));
      const before = fc.constantFrom('', SECTION, '### Speakers:\n', '| a | b |\n| - | - |\n', '<b>');
      fc.assert(
        fc.property(before, motif, (start, part) => {
          const text = `---\ntitle: A\npresenters: Ana Example, Bo Sample\n---\n${start}${part.repeat(20_000 / part.length)}x`;
          const begin = performance.now();
          validate(text);
          expect(performance.now() - begin).toBeLessThan(PATIENCE);
        }),
        { numRuns: 60 },
      );
    },
    10 * PATIENCE,
  );
});
