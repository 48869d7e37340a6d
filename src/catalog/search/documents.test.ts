import { describe, expect, test } from 'vitest';
import { createWording } from '../model/wording.ts';
import { createRoutes } from '../routes.ts';
import { readPersonFact } from './facets.ts';
import { readableText } from './words.ts';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';

function documents(files: Files, language = 'en'): SearchDocument[] {
  const { catalog } = read({ 'conference.yaml': settings(), ...files });
  const { languages } = catalog.conference;
  const routes = createRoutes({ base: '/spare', site: 'https://example.org', languages });
  return searchDocuments(createWording(catalog, language, routes));
}

const files = {
  'sessions/late.md': session({ title: 'Later', date: '2027-05-02T10:00' }),
  'sessions/lake.md': session(
    { title: 'A lake', date: '2027-05-01T10:00', track: 'water', room: 'Hall', presenters: 'Łukasz Lin' },
    'About lakes.\n### Speakers:\n<img src="images/a.png"><br>Lukasz L.: Swims.',
  ),
  'sessions/lake.zh.md': session(
    { title: '数据湖', date: '2027-05-01T10:00', track: 'water', room: 'Hall', presenters: '林湖' },
    '谈湖。',
  ),
  'tracks/water.md': track('Water'),
  'tracks/water.zh.md': track('水'),
  'pages/venue.md': '---\ntitle: Venue\n---\nBy the sea.\n',
};

const ofType = (list: readonly SearchDocument[], type: string): SearchDocument[] =>
  list.filter(({ filters }) => filters.type?.includes(type));

describe('search', () => {
  test('knows each session, speaker, track and page once, sessions first and in time order', () => {
    expect(documents(files).map(({ url }) => url.replace(/speakers\/.*/, 'speakers/…'))).toEqual([
      'sessions/lake.html',
      'sessions/late.html',
      'speakers/…',
      'tracks/water.html',
      'venue.html',
    ]);
  });

  test('finds a session by its words in every language, from the pages of each', () => {
    for (const [language, title, alias] of [
      ['en', 'A lake', '数据湖'],
      ['zh', '数据湖', 'A lake'],
    ] as const) {
      const [found] = ofType(documents(files, language), 'session');
      expect(readableText(found?.meta.title ?? '')).toBe(title);
      expect(readableText(found?.meta.alias ?? '')).toContain(alias);
      expect(found?.url).toBe(language === 'en' ? 'sessions/lake.html' : 'zh/sessions/lake.html');
    }
  });

  test('finds people by every spelling, by what biographies call them, and with plain letters', () => {
    const list = documents(files);
    const [speaker] = ofType(list, 'speaker');
    const [talk] = ofType(list, 'session');
    for (const names of [speaker?.meta.name, talk?.meta.names]) {
      expect(readableText(names ?? '')).toContain('Łukasz Lin');
      expect(readableText(names ?? '')).toContain('林湖');
      expect(names).toContain('Lukasz L.');
    }
    expect(talk?.meta.plain).toBe('lukasz');
  });

  test('can be narrowed by what addresses say, and shows names in the language of the page', () => {
    const [found] = ofType(documents(files, 'zh'), 'session');
    expect(found?.filters).toMatchObject({ track: ['water'], trackTitle: ['水'], day: ['2027-05-01'] });
    expect(found?.filters.start).toEqual(['2027-05-01T10:00:00+08:00']);
    const [person] = (found?.filters.person ?? []).map(readPersonFact);
    expect(person).toEqual({ slug: found?.filters.speaker?.[0], name: '林湖' });
  });

  test('finds a session after midnight by its evening, and one of several days by each', () => {
    const found = documents({
      'conference.yaml': settings('dayStart: "06:00"\n'),
      'sessions/a.md': session({ date: '2027-05-01T10:00', end: '2027-05-02T18:00' }),
      'sessions/b.md': session({ date: '2027-05-02T00:30', duration: '60' }),
    });
    expect(found.map(({ filters }) => filters.day)).toEqual([['2027-05-01', '2027-05-02'], ['2027-05-01']]);
    expect(found[1]?.filters.start).toEqual(['2027-05-02T00:30:00+08:00']);
  });

  test('keeps biographies apart from abstracts', () => {
    const [found] = ofType(documents(files), 'session');
    expect(found?.content).toBe('About lakes.');
    expect(found?.meta.people).toContain('Swims.');
  });
});
