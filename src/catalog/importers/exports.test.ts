/** Sessionize, pretalx and Hugo, in the forms that the fixtures do not have. */
import { describe, expect, test } from 'vitest';
import { readHugo } from './hugo.ts';
import { readPretalx } from './pretalx.ts';
import { readSessionize } from './sessionize.ts';
import { readCsv } from './table/csv.ts';
import { readTable } from './table/table.ts';

describe('Sessionize', () => {
  const talk = (more: object) => ({
    id: '1',
    title: 'A',
    speakers: [],
    categoryItems: [],
    questionAnswers: [],
    ...more,
  });
  const read = (more: object, ...talks: object[]) =>
    readSessionize({ sessions: talks, speakers: [], ...more });
  const category = (title: string, ...names: string[]) => ({
    title,
    items: names.map((name) => ({ id: `${title} ${name}`, name })),
  });

  test('has categories of any name', () => {
    const categories = [
      category('Track', 'Bells', 'Ropes'),
      category('Session type', 'Workshop'),
      category('Tags', 'bronze'),
      category('Colour', 'red'),
      category('Niveau', 'leicht'),
    ];
    const items = categories.flatMap(({ items }) => items.map(({ id }) => id));
    const { sessions, tracks, unmapped } = read({ categories }, talk({ categoryItems: items }));
    expect(sessions).toMatchObject([
      { track: 'Track Bells', kind: 'workshop', tags: ['Ropes', 'bronze'], level: 'leicht' },
    ]);
    expect(tracks.map(({ title }) => title)).toEqual(['Bells', 'Ropes']);
    expect(unmapped).toEqual([{ name: 'category "Colour"', count: 1 }]);
  });

  test('has answers that are addresses, and sessions that are cancelled', () => {
    const questions = [
      { id: 1, question: 'Your slides' },
      { id: 2, question: 'Video' },
    ];
    const questionAnswers = [
      { questionId: 1, answerValue: 'https://example.org/1.pdf' },
      { questionId: 2, answerValue: 'not yet' },
    ];
    const { sessions, unmapped } = read({ questions }, talk({ questionAnswers, status: 'Canceled' }));
    expect(sessions).toMatchObject([
      { slides: 'https://example.org/1.pdf', recording: undefined, cancelled: true },
    ]);
    expect(unmapped).toEqual([{ name: 'question "Video"', count: 1 }]);
  });

  test('names people in parts, and leaves out whose sessions were all turned down', () => {
    const speakers = [
      {
        id: 'a',
        firstName: 'Ana',
        lastName: 'Example',
        categoryItems: ['x'],
        questionAnswers: [{ questionId: 1, answerValue: 'M' }],
      },
      { id: 'b', fullName: 'Bo Sample' },
      { id: 'c', fullName: 'Cy Host' },
    ];
    const imported = read(
      { speakers },
      talk({ speakers: ['a', 'gone'] }),
      talk({ id: '2', speakers: ['b'], status: 'Declined' }),
    );
    expect(imported.speakers.map(({ name }) => name)).toEqual(['Ana Example', 'Cy Host']);
    expect(imported.sessions).toMatchObject([{ speakers: [{ key: 'a', name: 'Ana Example' }] }]);
    expect(imported.unmapped).toHaveLength(3);
  });

  test('may leave out titles', () => {
    expect(read({}, talk({ title: ' ' })).sessions).toMatchObject([{ title: '1' }]);
  });
});

describe('pretalx', () => {
  const submission = { code: 'A', title: 'Talk', state: 'confirmed', speakers: ['S'] };

  test('has people in a list of their own, and sessions in several slots', () => {
    const slots = [
      { start: null, end: null, room: null },
      { start: '2027-10-29T10:00:00Z', end: '2027-10-29T10:30:00Z', room: 'Hall' },
    ];
    const people = {
      results: [
        {
          code: 'S',
          name: 'Ana',
          biography: 'Bio.',
          answers: [{ question: 'Phone', answer: '0170 1234567' }],
        },
        { code: 'T', name: 'Nobody here' },
      ],
    };
    const read = readPretalx([[{ ...submission, slots }], people], undefined);
    expect(read.sessions).toMatchObject([
      { start: '2027-10-29T10:00:00Z', room: 'Hall', speakers: [{ key: 'S', name: 'Ana' }] },
    ]);
    expect(read.speakers).toMatchObject([{ key: 'S', name: 'Ana', biography: 'Bio.' }]);
    expect(read.unmapped).toEqual([{ name: 'Phone (private)', count: 1 }]);
    expect(read.warnings).toEqual(['"Talk" takes place 2 times; the first is imported.']);
  });

  test('has one submission, or the schedule of frab', () => {
    expect(
      readPretalx([{ ...submission, state: 'canceled', slot: { room: { en: 'Hall' } } }], undefined).sessions,
    ).toMatchObject([{ cancelled: true, room: 'Hall' }]);
    const schedule = { conference: { days: [{ rooms: { Hall: [{ title: 'A', guid: 'g' }] } }] } };
    expect(readPretalx([{ schedule }], undefined).sessions).toMatchObject([{ title: 'A', room: 'Hall' }]);
  });
});

describe('a table', () => {
  test('may have tabs, headings twice, rows that are short, and several people in a cell', () => {
    const read = readTable(
      readCsv('Title\tSpeakers\tTitle\tBio\tLength\nA\tAna; Bo\tB\tWhose?\t45 min\nC\n\n'),
    );
    expect(read.sessions).toMatchObject([{ title: 'A', minutes: 45 }, { title: 'C' }]);
    expect(read.speakers).toMatchObject([
      { name: 'Ana', biography: '' },
      { name: 'Bo', biography: '' },
    ]);
  });

  test('may name day and time apart, and the end by its clock', () => {
    const read = readTable([
      { title: 'A', Day: '29.10.2027', Time: '10:00', 'End time': '10:45' },
      { title: 'B', Day: '29.10.2027' },
    ]);
    expect(read.sessions).toMatchObject([
      { start: '2027-10-29T10:00:00', end: '2027-10-29T10:45:00' },
      { start: undefined },
    ]);
    expect(read.warnings).toHaveLength(1);
  });
});

describe('a Hugo site', () => {
  const site = (files: Readonly<Record<string, string>>, pictures: readonly string[] = []) =>
    readHugo(
      Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
      [...Object.keys(files), ...pictures],
    );

  test('may have its settings in YAML, page bundles with pictures beside them, and people', () => {
    const read = site(
      {
        'hugo.yaml': 'title: Conf\ntimeZone: Europe/Lisbon\ndefaultContentLanguage: zh\n',
        'content/sessions/opening/index.md': '---\ntitle: Opening\n---\nText\n\n![Ana](ana.jpg)\n',
        'content/sessions/opening/index.en.md': '---\ntitle: Opening\n---\n',
        'content/people/ana.md': '---\nname: Ana\nphoto: /images/people/ana.png\n---\n',
        'content/sessions/broken.md': 'no front matter',
      },
      ['content/sessions/opening/ana.jpg', 'static/images/people/ana.png'],
    );
    expect(read.facts).toEqual({ title: 'Conf', timezone: 'Europe/Lisbon', languages: ['zh', 'en'] });
    expect(read.files.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'sessions/opening',
      'sessions/opening.en',
      'speakers/ana',
    ]);
    expect(read.files.at(-1)?.fields).toEqual({ name: 'Ana', photo: 'images/people/ana.png' });
    expect([...read.pictures]).toEqual([
      ['content/sessions/opening/ana.jpg', 'images/ana.jpg'],
      ['static/images/people/ana.png', 'images/people/ana.png'],
    ]);
    expect(read.warnings).toHaveLength(1);
  });

  test('leaves pictures of other hosts where they are, and takes no other files for pictures', () => {
    const read = site(
      {
        'sessions/a.md':
          '---\ntitle: A\n---\n<img src="https://example.org/a.png">\n\n<img src="/secrets.txt">\n',
      },
      ['secrets.txt'],
    );
    expect(read.pictures.size).toBe(0);
    expect(read.facts).toEqual({});
  });

  test('may be no site at all', () => {
    expect(() => site({ 'hugo.yaml': '- broken: [', 'content/blog/a.md': '---\ntitle: A\n---\n' })).toThrow(
      'no session files',
    );
  });
});
