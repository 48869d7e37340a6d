import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../test-content.ts';
import { cleanLine } from '../text/clean.ts';
import { type ConferenceDraft, conferenceFiles } from './conference.ts';

const draft: ConferenceDraft = {
  title: 'Spare Hour 2027',
  timezone: 'Europe/Lisbon',
  languages: ['en', 'zh'],
  start: '2027-10-29',
  end: '2027-10-31',
  lectern: '0.1.0',
};

function filesOf(changes: Partial<ConferenceDraft> = {}): ReadonlyMap<string, string> {
  const files = conferenceFiles({ ...draft, ...changes });
  if ('refusal' in files) throw new Error(files.refusal);
  return files;
}

/** The content, read as a check reads it. */
const contentOf = (changes: Partial<ConferenceDraft> = {}) =>
  read(
    Object.fromEntries(
      [...filesOf(changes)].flatMap(([path, text]) =>
        path.startsWith('content/') && !path.includes('.gitkeep')
          ? [[path.slice('content/'.length), text]]
          : [],
      ),
    ),
  );

describe('a new conference', () => {
  test('is published without a problem, with one session and one page', () => {
    const { conference, catalog, problems } = contentOf();
    expect(problems).toEqual([]);
    expect(conference).toMatchObject({
      timeZone: 'Europe/Lisbon',
      languages: ['en', 'zh'],
      start: '2027-10-29',
    });
    expect(catalog.sessions.map(({ id, slot }) => [id, slot?.date])).toEqual([['example', '2027-10-29']]);
    expect(catalog.sessions[0]?.room?.id).toBe('main-hall');
    expect(catalog.speakers.map(({ biography }) => biography['en']?.text)).toEqual([
      expect.stringContaining('Ana is invented.'),
    ]);
    expect(catalog.pages.map(({ id }) => id)).toEqual(['venue']);
  });

  test('may leave its days open', () => {
    const { catalog, problems } = contentOf({ start: undefined, end: undefined });
    expect(problems).toEqual([]);
    expect(catalog.sessions[0]?.slot).toBeUndefined();
  });

  test('has everything that building and publishing it takes', () => {
    expect([...filesOf().keys()]).toEqual([
      'content/conference.yaml',
      'content/sessions/example.md',
      'content/pages/venue.md',
      'content/images/.gitkeep',
      '.vscode/settings.json',
      '.vscode/extensions.json',
      '.vscode/tasks.json',
      '.vscode/lectern.code-snippets',
      '.gitignore',
      'README.md',
      'package.json',
      '.github/workflows/publish.yml',
    ]);
  });

  test('names the Lectern that it is built with', () => {
    expect(JSON.parse(filesOf().get('package.json') ?? '')).toMatchObject({
      private: true,
      scripts: { start: 'lectern start', build: 'lectern build', dev: 'lectern dev', check: 'lectern check' },
      dependencies: { lectern: '0.1.0' },
    });
  });

  test('is content alone where nothing can be installed', () => {
    expect([...filesOf({ lectern: undefined }).keys()]).toEqual([
      'content/conference.yaml',
      'content/sessions/example.md',
      'content/pages/venue.md',
      'content/images/.gitkeep',
    ]);
  });

  test('keeps any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (title) => {
        const files = conferenceFiles({ ...draft, title });
        if ('refusal' in files) return;
        expect(parse(files.get('content/conference.yaml') ?? '')).toMatchObject({ title: cleanLine(title) });
      }),
    );
  });
});

test.each([
  [{ title: '\u200B' }, 'Give the conference a title'],
  [{ timezone: 'Mars/Base' }, 'timezone: "Mars/Base" does not fit. Write an IANA name'],
  [{ languages: ['en', 'en'] }, 'languages:'],
  [{ languages: [] }, 'languages:'],
  [{ start: 'tomorrow' }, 'start: "tomorrow" does not fit. Write a day such as 2026-07-29.'],
  [{ end: '2027-10-01' }, 'end: "2027-10-01" does not fit. Write a day that is not before 2027-10-29.'],
] as const)('%j is refused', (changes, said) => {
  expect(conferenceFiles({ ...draft, ...changes })).toEqual({ refusal: expect.stringContaining(said) });
});
