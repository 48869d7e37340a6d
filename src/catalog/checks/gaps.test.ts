import { describe, expect, test } from 'vitest';
import { type Files, problemsOf, session, settings, track } from '../test-content.ts';

const check = (files: Files): string[] => problemsOf({ 'conference.yaml': settings(), ...files });

/** As many files as asked for, of sessions `s0`, `s1`, ... */
const many = (count: number, filesOf: (id: string) => Files): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => Object.entries(filesOf(`s${String(index)}`))).flat(),
  );

describe('a track without sessions', () => {
  const tracks = { 'tracks/fire.md': track('Fire'), 'tracks/water.md': track('Water') };

  test('is a warning', () => {
    expect(check({ ...tracks, 'sessions/a.md': session({ track: 'water' }) })).toEqual([
      'tracks/fire.md:2:8 warning no session is in the track "fire". Write "track: fire" in its sessions, or delete the file.',
    ]);
  });

  test('is none while no track has any', () => {
    expect(check({ ...tracks, 'sessions/a.md': session() })).toEqual([]);
  });

  test('is one warning where there are many', () => {
    const files = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`tracks/t${String(index).padStart(2, '0')}.md`, track()]),
    );
    const found = check({ ...tracks, ...files, 'sessions/a.md': session({ track: 'water' }) });
    expect(found).toEqual([
      expect.stringMatching(/^tracks\/fire\.md.* The same is true of 21 more tracks\.$/),
    ]);
  });
});

describe('a text in one language only', () => {
  const both = (id: string): Files => ({
    [`sessions/${id}.md`]: session(),
    [`sessions/${id}.zh.md`]: session(),
  });

  test('is a warning where most others have both, whichever it is', () => {
    expect(
      check({
        ...many(9, both),
        'sessions/day-1/en.md': session(),
        'sessions/zh.zh.md': session(),
        ...many(5, (id) => ({ [`tracks/${id}.md`]: track(), [`tracks/${id}.zh.md`]: track() })),
        'tracks/x.md': track(),
      }),
    ).toEqual([
      'sessions/day-1/en.md:1:1 warning there is no text in "zh", which most others have, so its pages show another language. Add sessions/day-1/en.zh.md.',
      'sessions/zh.zh.md:1:1 warning there is no text in "en", which most others have, so its pages show another language. Add sessions/zh.md.',
      'tracks/x.md:1:1 warning there is no text in "zh", which most others have, so its pages show another language. Add tracks/x.zh.md.',
    ]);
  });

  test('is none where so have more than a few', () => {
    expect(check({ ...many(7, both), 'sessions/x.md': session(), 'sessions/y.md': session() })).toEqual([]);
  });

  test('is one warning where they are a few of very many', () => {
    const found = check({ ...many(90, both), ...many(21, (id) => ({ [`sessions/x${id}.md`]: session() })) });
    expect(found).toEqual([
      expect.stringMatching(/^sessions\/xs0\.md:1:1 .* The same is true of 20 more files\.$/),
    ]);
  });
});

describe('people without a photo', () => {
  const speakers = (...blocks: readonly string[]): string => `Text.\n### Speakers:\n${blocks.join('\n\n')}\n`;
  const files = {
    'sessions/a.md': session(
      { presenters: 'Ana Example, Bo Sample' },
      speakers('<img src="images/ana.png"><br>Ana Example: mends clocks.', 'Bo Sample: winds them.'),
    ),
  };
  const expected =
    'sessions/a.md:3:13 warning presenters: "Bo Sample" has no photo. Put <img src="images/..."> above "Bo Sample: ..." below the heading "### Speakers:", or write "photo: images/..." in a file in speakers/; an empty "photo:" there says that there is none.';

  test('are a warning each where others have one', () => {
    expect(check(files)).toEqual([expected]);
  });

  test('are none where nobody has one, or somebody wants none', () => {
    expect(check({ ...files, 'speakers/bo-sample.md': '---\nname: Bo Sample\nphoto: ""\n---\n' })).toEqual(
      [],
    );
    expect(
      check({ 'sessions/a.md': session({ presenters: 'Bo Sample' }, speakers('Bo Sample: winds.')) }),
    ).toEqual([]);
  });

  test('are told of their biography alone where that is missing too', () => {
    const found = check({
      ...files,
      'sessions/b.md': session({ title: 'Another talk', presenters: 'Cy Specimen' }),
    });
    expect(found).toEqual([expected, expect.stringContaining('"Cy Specimen" has no biography')]);
  });
});
