import { describe, expect, test } from 'vitest';
import { type Files, problemsOf, read, session, settings } from '../test-content.ts';

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

  test('without a biography, a biography without presenter and a file without sessions are warnings', () => {
    expect(
      problemsOf({
        ...conference,
        'sessions/a.md': session(
          { presenters: 'Ana One, Ben Two' },
          section(
            '<img src="images/1.png"><br>Ana One: one.',
            '<img src="images/2.png"><br>Ben Two: two.',
            '<img src="images/3.png"><br>Cleo Three: three.',
          ),
        ),
        'sessions/b.md': session({ presenters: 'Dora Four' }),
        'speakers/nobody.md': '---\nname: Nobody Else\n---\nText.\n',
      }).map((line) => line.replace(/(warning [^"]*"[^"]*").*/, '$1')),
    ).toEqual([
      'sessions/a.md:11:11 warning the biography of "Cleo Three"',
      'sessions/b.md:3:13 warning presenters: "Dora Four"',
      'speakers/nobody.md:2:7 warning name: nobody called "Nobody Else"',
    ]);
  });

  test('booked twice at a time is a warning', () => {
    const talk = (time: string) =>
      session(
        { presenters: 'Ana One', date: `2026-07-29T${time}:00`, duration: '40' },
        section('Ana One: one.'),
      );
    expect(
      problemsOf({ ...conference, 'sessions/a.md': talk('10:00'), 'sessions/b.md': talk('10:20') }),
    ).toEqual([
      'sessions/b.md:3:13 warning presenters: "Ana One" also speaks in sessions/a.md from 10:00 to 10:40. Move one of them, or give two different people a file each in speakers/.',
    ]);
  });
});
