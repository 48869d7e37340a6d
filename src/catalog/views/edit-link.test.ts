import { expect, test } from 'vitest';
import { type Files, session, settings, track } from '../test-content.ts';
import { freePage } from './free-page.ts';
import type { PageFrame } from './frame.ts';
import { homePage } from './home.ts';
import { sessionPage } from './session.ts';
import { speakerPage } from './speakers.ts';
import { viewContext } from './test-context.ts';
import { trackPage } from './tracks.ts';

const files: Files = {
  'conference.yaml': settings('repository: { url: "https://github.com/example/talks" }\n'),
  'sessions/day-1/opening.md': session({ track: 'water', presenters: 'Ana Example, Bo Sample' }),
  'sessions/day-1/opening.zh.md': session({ title: '开幕', presenters: 'Ana Example, Bo Sample' }),
  'sessions/later.md': session(),
  'tracks/water.md': track(),
  'speakers/ana-example.md': '---\nname: Ana Example\n---\nAna mends clocks.\n',
  'pages/venue.md': '---\ntitle: Venue\n---\nBy the river.\n',
};

const edit = ({ frame }: { readonly frame: PageFrame }): string | undefined => frame.footer.edit?.url;
const inContent = (path: string): string => `https://github.com/example/talks/edit/main/content/${path}`;

/** What pages of one kind lead to, by the id of what they are about. */
function editOf(language: string, from = files) {
  const context = viewContext(from, language);
  const { sessions, tracks, speakers, pages } = context.catalog;
  return {
    home: edit(homePage(context)),
    sessions: Object.fromEntries(sessions.map((each) => [each.id, edit(sessionPage(each, context))])),
    tracks: tracks.map((each) => edit(trackPage(each, context))),
    speakers: Object.fromEntries(speakers.map((each) => [each.slug, edit(speakerPage(each, context))])),
    pages: pages.map((each) => edit(freePage(each, context))),
  };
}

test('a page leads to the file that it is made from, and other pages to none', () => {
  expect(editOf('en')).toEqual({
    home: undefined,
    sessions: {
      opening: inContent('sessions/day-1/opening.md'),
      later: inContent('sessions/later.md'),
    },
    tracks: [inContent('tracks/water.md')],
    speakers: { 'ana-example': inContent('speakers/ana-example.md'), 'bo-sample': undefined },
    pages: [inContent('pages/venue.md')],
  });
});

test('a translated page leads to the translation, and to the other file where there is none', () => {
  expect(editOf('zh').sessions).toEqual({
    opening: inContent('sessions/day-1/opening.zh.md'),
    later: inContent('sessions/later.md'),
  });
});

test('a track that only sessions name has no file to edit', () => {
  const { 'tracks/water.md': _, ...without } = files;
  expect(editOf('en', without).tracks).toEqual([undefined]);
});

test('without a repository nothing can be edited', () => {
  expect(editOf('en', { ...files, 'conference.yaml': settings() }).sessions['opening']).toBeUndefined();
});
