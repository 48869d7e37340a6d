import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf, session, settings } from '../../test-content.ts';
import { fileToForm, formToFile } from './file-format.ts';
import { forms } from './forms.ts';

const { sessions, speakers, conference } = forms();
const languages = ['en', 'zh'];
const format = { fields: sessions, hasBody: true, languages };
const speaker = { ...format, fields: speakers };
const settingsFormat = { ...format, fields: conference, hasBody: false };

/** A file after some fields of its form have been filled in anew. */
const edited = (text: string, values: Readonly<Record<string, unknown>>, form = format): string =>
  formToFile({ ...fileToForm(text, form), ...values }, form);

const written = `---
# The first one.
presenters: "Ann Example,  Bo Example"   # in this order
title: 'A "quoted" talk'
mood: unknown to the form
date: 2027-10-29T10:00:00
duration: 30
links: [https://example.org/slides, { label: Code, url: "https://example.org/code" }]
---

Text with <b>HTML</b>.

 ### Speakers: 
 <img src="images/speaker/1.png" width="200" /><br>Ann Example: says so.
`;

test('a form that nobody changed gives the file as it was', () => {
  expect(edited(written, {})).toBe(written);
});

test('of a changed field its lines change, and nothing else', () => {
  expect(edited(written, { title: 'Another' })).toBe(
    written.replace(`title: 'A "quoted" talk'`, 'title: "Another"'),
  );
  expect(edited(written, { room: 'sundial' })).toBe(
    written.replace('/code" }]\n', '/code" }]\nroom: "sundial"\n'),
  );
});

test('an emptied field goes out of the file', () => {
  expect(edited(written, { date: ' ' })).toBe(written.replace('date: 2027-10-29T10:00:00\n', ''));
});

test('a changed text keeps its place below the front matter', () => {
  expect(edited(written, { body: 'New.\n\n<img src="images/a.png"><br>' })).toBe(
    `${written.slice(0, written.indexOf('Text with'))}New.\n\n<img src="images/a.png"><br>\n`,
  );
});

test('several names are written as the file has written them: as one text or as a list', () => {
  const list = written.replace('"Ann Example,  Bo Example"', '[Ann Example]');
  expect(edited(written, { presenters: ['Cy Example', 'Bo Example'] })).toContain(
    'presenters: "Cy Example, Bo Example"',
  );
  expect(edited(list, { presenters: ['Cy Example', 'Bo Example'] })).toContain(
    'presenters:\n  - "Cy Example"\n  - "Bo Example"',
  );
});

test('a name with a comma of its own does not become two', () => {
  expect(edited(written, { presenters: ['Example, Ann'] })).toContain('presenters:\n  - "Example, Ann"');
});

test('links that were not touched stay as they are when another one is added', () => {
  const { links } = fileToForm(written, format);
  const more = [
    ...(Array.isArray(links) ? links : []),
    { label: 'Chat', url: 'https://example.org/chat', when: '' },
  ];
  expect(edited(written, { links: more })).toContain(`links:
  - "https://example.org/slides"
  - label: "Code"
    url: "https://example.org/code"
  - label: "Chat"
    url: "https://example.org/chat"
`);
});

test('links that were not touched keep what the form does not show', () => {
  const text = '---\nlinks:\n  - label: { en: Code, zh: 代码 }\n    url: https://example.org/code\n---\n';
  const { links } = fileToForm(text, format);
  const more = [...(Array.isArray(links) ? links : []), { label: 'Chat', url: 'https://example.org/chat' }];
  expect(edited(text, { links: more })).toContain('zh: "代码"');
});

test('a link that is an address alone needs no words, and stays one when it changes', () => {
  const words = sessions.flatMap((field) => (field.kind === 'items' ? field.fields : []));
  expect(words.map(({ name, required }) => `${name} ${String(required)}`)).toEqual([
    'label false',
    'url true',
    'when false',
  ]);
  expect(edited(written, { links: [{ label: '', url: 'https://example.org/other', when: '' }] })).toContain(
    'links:\n  - "https://example.org/other"\n---',
  );
});

test('a picture is given to the editor from the root of the site on, and to the file from the content folder on', () => {
  const text = '---\nname: Ann\nphoto: images/ann.png\n---\n';
  expect(fileToForm(text, speaker)['photo']).toBe('/images/ann.png');
  expect(edited(text, { photo: '/images/bo.png' }, speaker)).toBe(
    text.replace('images/ann.png', '"images/bo.png"'),
  );
});

test('a name in several languages keeps the others', () => {
  const text = '---\nname: { zh: 安, fr: Anne }\n---\n';
  expect(fileToForm(text, speaker)['name']).toBe('安');
  expect(edited(text, { name: '安安' }, speaker)).toBe('---\nname:\n  zh: "安安"\n  fr: "Anne"\n---\n');
});

test('settings change by language; a text for all stays one until there is a second', () => {
  const text = '# Ours\ntitle: Ours\nvenue: { name: Hall, geo: [1, 2] }\nslots: { default: 40 }\n';
  expect(edited(text, { title: { en: 'Yours', zh: '' } }, settingsFormat)).toBe(
    text.replace('title: Ours', 'title: "Yours"'),
  );
  expect(edited(text, { title: { en: 'Ours', zh: '我们的' } }, settingsFormat)).toBe(
    text.replace('title: Ours', 'title:\n  en: "Ours"\n  zh: "我们的"'),
  );
});

test('a new form becomes a file that has no problems', () => {
  const values = {
    title: 'A: "new" one',
    date: '2026-07-29T10:00:00',
    tags: ['a', 'b'],
    links: [],
    room: '',
    body: 'Text.',
  };
  const file = formToFile(values, format);
  expect(file).toBe(
    '---\ntitle: "A: \\"new\\" one"\ndate: "2026-07-29T10:00:00"\ntags:\n  - "a"\n  - "b"\n---\nText.\n',
  );
  expect(problemsOf({ 'conference.yaml': settings(), 'sessions/new.md': file })).toEqual(
    problemsOf({
      'conference.yaml': settings(),
      'sessions/new.md': session({ date: '2026-07-29T10:00:00', tags: '[a, b]' }),
    }),
  );
});

test('a key that another one refers to is left for an editor of texts', () => {
  const text = '---\ntitle: &t One\nroom: *t\n---\n';
  expect(() => edited(text, { title: 'Two' })).toThrow('cannot be changed safely');
});

test('what the form cannot show is left alone', () => {
  const text = '---\ntitle: A talk\nroom: { en: Hall }\nlinks: none\ntags: [[a], b]\n---\nText.\n';
  expect(edited(text, { title: 'B' })).toBe(text.replace('A talk', '"B"'));
});

test.each(['no front matter', '---\ntitle: [\n---\n', '---\ntitle: open\n'])(
  'a file that cannot be read is refused: %j',
  (text) => {
    expect(() => fileToForm(text, format)).toThrow(/./);
  },
);

test('whatever is filled in is what the file says, and the rest of it stays', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '').trim());
  fc.assert(
    fc.property(line, line, (title, body) => {
      fc.pre(title !== '' && !title.startsWith('/images/'));
      const form = fileToForm(edited(written, { title, body }), format);
      expect(form['title']).toBe(title);
      expect(form['body']).toBe(body);
      expect(form['presenters']).toEqual(['Ann Example', 'Bo Example']);
    }),
    { numRuns: 50 },
  );
});
