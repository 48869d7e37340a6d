import { describe, expect, test } from 'vitest';
import { type Files, problemsOf, session, settings, track } from '../test-content.ts';

const files: Files = {
  'conference.yaml': settings(),
  'sessions/opening.md': session({}, '## Why now\nText.'),
  'tracks/water.md': track(),
  'pages/venue.md': '---\ntitle: Venue\n---\n## The map\nBy the river.\n',
};
const check = (others: Files): string[] => problemsOf({ ...files, ...others });

describe('a link that leads nowhere', () => {
  test('is a warning where it stands, with what was meant', () => {
    expect(
      check({
        'sessions/a.md': session(
          {},
          'A `[x](openin.md)` and\n\n> see [one](openin.md) or [two](openin.md "Title").',
        ),
        'tracks/fire.md': '---\ntitle: Fire\n---\n<a href="venue.md">Where</a>\n',
        'pages/about.md':
          '---\ntitle: About\n---\n[x](</sessions/openin.html>)\n\n[y]: www.example.org/a\n\n[y]\n',
      }),
    ).toEqual([
      'pages/about.md:4:6 warning "/sessions/openin.html" leads nowhere, so its words are shown without a link. Did you mean "/sessions/opening.html"?',
      'pages/about.md:6:6 warning "www.example.org/a" leads nowhere, so its words are shown without a link. Did you mean "https://www.example.org/a"?',
      'sessions/a.md:6:13 warning "openin.md" leads nowhere, so its words are shown without a link. Did you mean "opening.md"?',
      'sessions/a.md:6:33 warning "openin.md" leads nowhere, so its words are shown without a link. Did you mean "opening.md"?',
      'tracks/fire.md:4:10 warning "venue.md" leads nowhere, so its words are shown without a link. Did you mean "../pages/venue.md"?',
    ]);
  });

  test('says no more what was meant once there are very many', () => {
    const links = Array.from({ length: 51 }, () => '[x](openin.md)').join('\n\n');
    const found = check({ 'sessions/a.md': session({}, links) });
    expect(found.map((line) => line.includes('Did you mean'))).toEqual([
      ...Array.from({ length: 50 }, () => true),
      false,
    ]);
  });

  test('is one to a file that this site does not make', () => {
    const link = session({}, '[data](../catalog.json)');
    const settingsWithout = settings('outputs: { catalog: false }\n');
    expect(check({ 'sessions/a.md': link })).toEqual([]);
    expect(check({ 'sessions/a.md': link, 'conference.yaml': settingsWithout })).toEqual([
      expect.stringContaining('"../catalog.json" leads nowhere'),
    ]);
  });

  test('says how links are written where nothing is near', () => {
    expect(check({ 'sessions/a.md': session({}, '[plan](../images/plan.png)') })).toEqual([
      'sessions/a.md:4:8 warning "../images/plan.png" leads nowhere, so its words are shown without a link. Write the path to another content file, such as "../pages/venue.md", or a whole address with "https://".',
    ]);
  });

  test('is told where the file really lies', () => {
    const found = check({
      'sessions/day-2/closing.md': session({ title: 'Closing' }),
      'sessions/a.md': session({}, '[x](closin.md) [y](tides.md)'),
    });
    expect(found).toEqual([
      expect.stringContaining('Did you mean "day-2/closing.md"?'),
      expect.stringContaining(
        '"tides.md" leads nowhere, so its words are shown without a link. Write the path',
      ),
    ]);
  });

  test('is found in biographies too, and in files of their own', () => {
    const body =
      'Text.\n\n### Speakers:\n\nAna Example: mends [clocks](clocks.md).\n\nBo Sample: winds [them](opening.md).\n';
    expect(
      check({
        'sessions/a.md': session({ presenters: 'Ana Example, Bo Sample' }, body),
        'speakers/ana-example.md': '---\nname: Ana Example\n---\n[Talk](../sessions/b.md)\n',
      }).map((line) => line.replace(/ warning ("[^"]*").*/, ' $1')),
    ).toEqual(['sessions/a.md:9:29 "clocks.md"', 'speakers/ana-example.md:4:8 "../sessions/b.md"']);
  });

  test('is one to an empty placeholder, which is not published', () => {
    const found = check({
      'sessions/a.md': session({}, '[later](later.md)'),
      'sessions/later.md': '---\ntitle: ""\n---\n',
    });
    expect(found[0]).toContain('sessions/a.md:4:9 warning "later.md" leads nowhere');
  });
});

test('a heading that is not there is a warning, and one that is there is none', () => {
  const body =
    '## Notes\n[a](#notes) [b](#note) [c](opening.md#why-now) [d](../pages/venue.md#mapp) [e](../tracks/water.md#x)';
  expect(check({ 'sessions/a.md': session({}, body) })).toEqual([
    'sessions/a.md:5:17 warning there is no heading "note" where "#note" leads. Did you mean "notes"? Headings: notes.',
    'sessions/a.md:5:52 warning there is no heading "mapp" where "../pages/venue.md#mapp" leads. Headings: the-map.',
    'sessions/a.md:5:80 warning there is no heading "x" where "../tracks/water.md#x" leads. Take away what follows the "#".',
  ]);
});
