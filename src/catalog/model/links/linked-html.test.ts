import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRoutes } from '../../routes.ts';
import { type Files, read, session, settings, track } from '../../test-content.ts';
import { createLinkedHtml } from './linked-html.ts';

const others: Files = {
  'conference.yaml': settings('rooms: [{ id: mill }]\n'),
  'sessions/opening.md': session({ date: '2027-05-01T10:00', aliases: 'welcome' }, '## Why *now*?\nText.'),
  'sessions/opening.zh.md': session({}, '## 为什么\n文字。'),
  'tracks/water.md': track(),
  'pages/venue.md': '---\ntitle: Venue\n---\n## The map\nBy the river.\n\n## The map\nAgain.\n',
  'sessions/day-2/closing.md': session(
    { presenters: 'Ana Example' },
    'Text.\n### Speakers:\nAna Example: mends.',
  ),
};

/** The HTML of a session's abstract on the page in a language, at a site under a path. */
function abstract(body: string, language = 'en', file = 'sessions/a.md', base = '/spare'): string {
  const { catalog } = read({ ...others, [file]: session({}, body) });
  const routes = createRoutes({ base, site: 'https://example.org', languages: ['en', 'zh'] });
  const text = catalog.sessions.find(({ id }) => id === 'a')?.texts['en']?.abstract;
  return text ? createLinkedHtml(catalog, language, routes)(text) : '';
}

const linkTo = (address: string, language?: string, file?: string): string =>
  /<a href="([^"]*)">here<\/a>/.exec(abstract(`See [here](<${address}>).`, language, file))?.[1] ?? 'no link';

describe('a link between files', () => {
  test.each([
    ['opening.md', '/spare/sessions/opening.html'],
    ['welcome.md', '/spare/sessions/opening.html'],
    ['closing.md', '/spare/sessions/closing.html'],
    ['day-2/closing.md', '/spare/sessions/closing.html'],
    ['../tracks/water.md', '/spare/tracks/water.html'],
    ['../speakers/ana-example.md', '/spare/speakers/ana-example.html'],
    ['../pages/venue.md', '/spare/venue.html'],
    ['/pages/venue.md', '/spare/venue.html'],
    ['../pages/venue.md#the-map', '/spare/venue.html#text-the-map'],
    ['../pages/venue.md#the-map-1', '/spare/venue.html#text-the-map-1'],
    ['../pages/venue.md#elsewhere', '/spare/venue.html#elsewhere'],
    ['opening.md#why-now', '/spare/sessions/opening.html#text-why-now'],
  ])('to %s leads to %s', (address, url) => {
    expect(linkTo(address)).toBe(url);
  });

  test('leads to the page in the language of the page where it stands, or in the one that it names', () => {
    expect(linkTo('opening.md', 'zh')).toBe('/spare/zh/sessions/opening.html');
    expect(linkTo('opening.zh.md')).toBe('/spare/zh/sessions/opening.html');
    expect(linkTo('opening.zh.md#为什么')).toBe(
      '/spare/zh/sessions/opening.html#text-%E4%B8%BA%E4%BB%80%E4%B9%88',
    );
  });

  test('starts from the folder of its file', () => {
    expect(linkTo('../../pages/venue.md', 'en', 'sessions/day-1/a.md')).toBe('/spare/venue.html');
  });
});

describe('a link to a place of the site', () => {
  test.each([
    ['/sessions/opening.html', '/spare/sessions/opening.html'],
    ['opening.html', '/spare/sessions/opening.html'],
    ['../venue.html', '/spare/venue.html'],
    ['../rooms/mill.html', '/spare/rooms/mill.html'],
    ['../schedule/2027-05-01.html', '/spare/schedule/2027-05-01.html'],
    ['opening.ics', '/spare/sessions/opening.ics'],
    ['/search.html?q=tides', '/spare/search.html?q=tides'],
    ['/zh/venue.html', '/spare/zh/venue.html'],
    ['/', '/spare/'],
    // What is not ours is left as it is.
    ['/2025/sessions/opening.html', '/2025/sessions/opening.html'],
    ['/files/slides.pdf', '/files/slides.pdf'],
    ['mailto:care@example.org', 'mailto:care@example.org'],
  ])('such as %s leads to %s', (address, url) => {
    expect(linkTo(address)).toBe(url);
  });

  test('and to a heading of its own text', () => {
    expect(abstract('## Notes\n\n[down](#notes)')).toContain('<a href="#text-notes">');
  });
});

test.each([
  ...['openin.md', 'opening.de.md', '../images/plan.png', 'slides.pdf', '/sessions/openin.html'],
  ...['../../a.md', '//', 'http://[', '//here.invalid/a.md'],
])('of a link to %s only the words stay', (address) => {
  expect(abstract(`See [*here*](<${address}>).`)).toBe('<p>See <em>here</em>.</p>');
});

test('no address leads to a script, another host unmarked, or out of the site', () => {
  const step = fc.constantFrom(
    '..',
    '.',
    'opening.md',
    'opening.html',
    'javascript:',
    'data:',
    'http:',
    '%2e%2e',
    '@',
    '&',
    '"',
  );
  const joint = fc.constantFrom('/', '\\', '//', '/\\', '%2f', '\t', '#', '?');
  const address = fc
    .array(fc.oneof(step, joint, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 })
    .map((parts) => parts.join('').replace(/[<>\n\r]/g, ''));
  fc.assert(
    fc.property(address, (written) => {
      const html = abstract(
        `See [here](<${written}>) and <a href="${written.replaceAll('"', '')}">there</a>.`,
      );
      for (const [, url = '', rel] of html.matchAll(/<a href="([^"]*)"( rel="nofollow noopener")?>/g)) {
        const reached = new URL(url.replaceAll('&amp;', '&'), 'https://example.org/spare/sessions/a.html');
        if (reached.protocol === 'mailto:' || rel !== undefined) continue;
        expect(reached.origin).toBe('https://example.org');
        // What starts at the top of the host is the writer's own business.
        if (!/^[/\\]/.test(url) || url.startsWith('/spare/')) expect(reached.pathname).toMatch(/^\/spare\//);
      }
    }),
    { numRuns: 500 },
  );
});
