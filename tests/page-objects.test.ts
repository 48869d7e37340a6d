/** A page's object is the page: where two builds have the same object, they have the same bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWording } from '../src/catalog/model/wording.ts';
import { relateSessions } from '../src/catalog/related/related.ts';
import { createRoutes } from '../src/catalog/routes.ts';
import { type Files, read, session, settings, track } from '../src/catalog/test-content.ts';
import { createViewContext, type ViewContext } from '../src/catalog/views/context.ts';
import { dayPage } from '../src/catalog/views/day.ts';
import { embedNowPage, embedSchedulePage } from '../src/catalog/views/embed.ts';
import { freePage } from '../src/catalog/views/free-page.ts';
import { homePage } from '../src/catalog/views/home.ts';
import { myPage } from '../src/catalog/views/my-schedule.ts';
import { notFoundPage } from '../src/catalog/views/not-found.ts';
import { roomPage } from '../src/catalog/views/room.ts';
import { searchPage } from '../src/catalog/views/search.ts';
import { sessionPage } from '../src/catalog/views/session.ts';
import { sessionsPage } from '../src/catalog/views/sessions.ts';
import { speakerPage, speakersPage } from '../src/catalog/views/speakers.ts';
import { trackPage, tracksPage } from '../src/catalog/views/tracks.ts';
import { createTranslate } from '../src/strings/index.ts';
import { runBuild } from './run-build.ts';

const day = (time: string): string => `2027-05-0${time}`;
const content: Files = {
  'conference.yaml': `${settings()}title: Test Days\nvenue: { name: Old Mill }\nurl: https://example.org\nrepository: { url: https://github.com/example/talks }\n`,
  'tracks/water.md': track('Water'),
  'tracks/fire.md': track('Fire'),
  'pages/venue.md': '---\ntitle: Venue\n---\nBy the river.\n',
  'sessions/lake.md': session({
    title: 'Lakes',
    date: day('1T10:00'),
    track: 'water',
    presenters: 'Ana Example',
  }),
  'sessions/lake.zh.md': session({
    title: '湖',
    date: day('1T10:00'),
    track: 'water',
    presenters: 'Ana Example',
  }),
  'sessions/river.md': session({
    title: 'Rivers',
    date: day('1T11:00'),
    track: 'water',
    presenters: 'Bo Sample',
  }),
  'sessions/oven.md': session({
    title: 'Ovens',
    date: day('2T10:00'),
    track: 'fire',
    room: 'Hall',
    presenters: 'Cy Specimen',
  }),
  'sessions/later.md': session({ title: 'Some other time', presenters: 'Cy Specimen' }),
};

const edited = (file: string, from: string, to: string): Files => ({
  ...content,
  [file]: (content[file] ?? '').replace(from, to),
});
const changes = {
  'a title': edited('sessions/river.md', 'Rivers', 'Streams'),
  'a time': edited('sessions/river.md', 'T11:00', 'T12:00'),
  'a speaker': edited('sessions/oven.md', 'Cy Specimen', 'Dee Pattern'),
  'a setting': edited('conference.yaml', 'Old Mill', 'New Mill'),
};

/** Every page's object, by the file that a build makes of it. */
function pageObjects(files: Files): Map<string, string> {
  const { catalog } = read(files);
  const { languages } = catalog.conference;
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages });
  const pages = languages.flatMap((language) => {
    const wording = createWording(catalog, language, routes);
    const t = createTranslate(language);
    const none = (): undefined => undefined;
    const relatedTo = relateSessions(catalog);
    return pagesOf(
      createViewContext(wording, { t, pictureOf: none, planOf: none, changedAt: none, relatedTo }),
    );
  });
  return new Map(pages.map(([url, page]) => [fileOf(url), JSON.stringify(page)]));
}

function pagesOf(context: ViewContext): (readonly [url: string, page: object])[] {
  const { catalog, to } = context;
  return [
    [to.home(), homePage(context)],
    [to.sessions(), sessionsPage(context)],
    [to.tracks(), tracksPage(context)],
    [to.speakers(), speakersPage(context)],
    [to.search(), searchPage(context)],
    [to.mySchedule(), myPage(context)],
    [to.notFound(), notFoundPage(context)],
    [to.embedSchedule(), embedSchedulePage(context)],
    [to.embedNow(), embedNowPage(context)],
    ...catalog.days.map((each) => [to.day(each.date), dayPage(each, context)] as const),
    ...catalog.sessions.map((each) => [to.session(each.id), sessionPage(each, context)] as const),
    ...catalog.tracks.map((each) => [to.track(each.id), trackPage(each, context)] as const),
    ...catalog.rooms.map((each) => [to.room(each.id), roomPage(each, context)] as const),
    ...catalog.speakers.map((each) => [to.speaker(each.slug), speakerPage(each, context)] as const),
    ...catalog.pages.map((each) => [to.page(each.id), freePage(each, context)] as const),
  ];
}

const fileOf = (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function build(name: string, files: Files): Promise<(file: string) => string> {
  const contentDir = path.join(folder, name, 'content');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  const outDir = path.join(folder, name, 'dist');
  const { ok, output } = await runBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir });
  if (!ok) throw new Error(output);
  return (file) => readFileSync(path.join(outDir, file), 'utf8');
}

describe('two builds', () => {
  let before: (file: string) => string;
  beforeAll(async () => {
    before = await build('before', content);
  });

  test('print where the file of a page is edited, and nothing of it on other pages', () => {
    const link =
      '<a href="https://github.com/example/talks/edit/main/content/sessions/river.md" rel="nofollow">';
    expect(before('sessions/river.html').replace(/>\s+/g, '>')).toContain(`${link}Edit this page</a>`);
    expect(before('zh/sessions/river.html')).toContain(link);
    expect(before('index.html')).not.toContain('/edit/');
  });

  test.each(Object.entries(changes))(
    'with %s changed have the same bytes where a page has the same object',
    async (name, files) => {
      const after = await build(name, files);
      const [old, now] = [pageObjects(content), pageObjects(files)];
      const kept = [...old.keys()].filter((file) => now.has(file));
      const differing = kept.filter((file) => before(file) !== after(file));
      expect(differing).not.toEqual([]);
      expect(differing.filter((file) => old.get(file) === now.get(file))).toEqual([]);
    },
  );
});
