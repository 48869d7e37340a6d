import { describe, expect, test } from 'vitest';
import { type Files, read, session, settings } from '../test-content.ts';

const conference = { 'conference.yaml': settings() };
const section = (...blocks: readonly string[]): string =>
  `Abstract.\n### Speakers:\n${blocks.join('\n\n')}\n`;
const speakersOf = (files: Files) => read({ ...conference, ...files }).catalog.speakers;

describe('a speaker', () => {
  test('has one page across sessions and languages, with every spelling', () => {
    const [speaker, ...others] = speakersOf({
      'sessions/a.md': session({ presenters: 'Lin Example' }, section('Lin Example: makes clocks.')),
      'sessions/a.zh.md': session({ presenters: '林例' }, section('林例：做钟表。')),
      'sessions/b.md': session({ presenters: 'Lin Example' }, section('Lin Example: makes clocks.')),
    });
    expect(others).toEqual([]);
    expect(speaker).toMatchObject({ slug: 'lin-example', name: { en: 'Lin Example', zh: '林例' } });
    expect(speaker?.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(speaker?.biography['zh']?.text).toBe('做钟表。');
  });

  test('takes name, photo, links and biography from a file in speakers/, which joins spellings', () => {
    const speakers = speakersOf({
      'sessions/a.md': session({ presenters: 'L. Example' }, section('L. Example: said in a session.')),
      'sessions/b.md': session({ presenters: 'Lin Example' }),
      'speakers/lin.md':
        '---\nname: { en: Lin Example, zh: 林例 }\naliases: [L. Example]\nphoto: images/lin.png\nlinks: [https://example.org/lin]\n---\nFrom the file.\n',
    });
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({
      slug: 'lin',
      photo: { src: 'images/lin.png' },
      links: [{ url: 'https://example.org/lin' }],
    });
    expect(speakers[0]?.biography['en']?.text).toBe('From the file.');
    expect(speakers[0]?.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('keeps what each session says of them beside that session', () => {
    const { catalog } = read({
      ...conference,
      'sessions/a.md': session({ presenters: 'Lin Example' }, section('Lin Example: short.')),
      'sessions/b.md': session({ presenters: 'Lin Example' }, section('Lin Example: a longer biography.')),
    });
    const said = catalog.sessions.map(({ appearances }) => appearances[0]?.biography['en']?.text);
    expect(said).toEqual(['short.', 'a longer biography.']);
    expect(catalog.speakers[0]?.biography['en']?.text).toBe('a longer biography.');
  });
});
