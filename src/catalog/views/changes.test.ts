import { describe, expect, test } from 'vitest';
import { type Files, session } from '../test-content.ts';
import { changesFeed } from './changes-feed.ts';
import { changesPage } from './changes.ts';
import { homePage } from './home.ts';
import { sessionPage } from './session.ts';
import { viewContext } from './test-context.ts';

const at = (time: string, more: Readonly<Record<string, string>> = {}): string =>
  session({ date: `2027-03-01T${time}:00`, room: 'Red', duration: '30', ...more });

const written = (...changes: readonly object[]): string =>
  JSON.stringify({ version: 1, since: { ref: 'v1', date: '2027-02-01T08:00:00Z' }, changes });

const ten = '2027-03-01T10:00:00+08:00';
const halfPast = '2027-03-01T10:30:00+08:00';
const moved = { session: 'tides', kind: 'moved', before: { start: ten, end: halfPast } };

const context = (changes: string, files: Files = {}) =>
  viewContext({
    'sessions/tides.md': at('12:00', { title: 'Tides' }),
    'sessions/moons.md': at('13:00', { title: 'Moons', status: 'cancelled' }),
    'changes.json': changes,
    ...files,
  });

const groups = (...args: Parameters<typeof context>) =>
  changesPage(context(...args)).groups.map(({ kind, items }) => [
    kind,
    ...items.map(({ title, changes }) => `${title.text}: ${changes.map((each) => each.kind).join(' ')}`),
  ]);

describe('the page of changes', () => {
  test('tells each session once, under the weightiest of its changes', () => {
    const room = { session: 'tides', kind: 're-roomed', before: { room: 'Blue' } };
    const gone = { session: 'sand', kind: 'removed', before: { title: 'Sand' } };
    expect(groups(written(gone, room, moved, { session: 'moons', kind: 'cancelled' }))).toEqual([
      ['cancelled', 'Moons: cancelled'],
      ['moved', 'Tides: moved re-roomed'],
      ['removed', 'Sand: removed'],
    ]);
  });

  test('says what was and what is', () => {
    const [group] = changesPage(context(written(moved))).groups;
    expect(group?.items[0]?.changes[0]).toMatchObject({
      before: { time: { start: { datetime: ten, text: '10:00' } } },
      after: { time: { start: { text: '12:00' } } },
    });
  });

  test('leaves out what no longer holds', () => {
    const back = at('10:00', { title: 'Tides' });
    expect(groups(written(moved), { 'sessions/tides.md': back })).toEqual([]);
    expect(groups(written({ session: 'tides', kind: 'cancelled' }))).toEqual([]);
    expect(groups(written({ session: 'nobody', kind: 'moved' }))).toEqual([]);
    expect(groups(written({ session: 'tides', kind: 'removed' }))).toEqual([]);
  });

  test('finds a session by an older id', () => {
    const files = { 'sessions/tides.md': at('12:00', { title: 'Tides', aliases: 'ebb' }) };
    expect(groups(written({ ...moved, session: 'ebb' }), files)).toEqual([['moved', 'Tides: moved']]);
  });

  test('says so where nothing has changed, and the first page says nothing', () => {
    expect(changesPage(context(written())).said).toContain('changes.none');
    expect(homePage(context(written())).changes).toBeUndefined();
    expect(homePage(context(written(moved))).changes).toMatchObject({ count: 1, url: '/changes.html' });
  });
});

test('a card says what has changed, apart from what its status says', () => {
  const all = context(written(moved, { session: 'moons', kind: 'cancelled' }));
  const cards = all.catalog.sessions.map((each) => [each.id, all.card(each).changes]);
  expect(Object.fromEntries(cards)).toEqual({ tides: ['moved'], moons: [] });
});

test("a session's page has the note on its change", () => {
  const all = context(written({ ...moved, note: { en: 'The train is late.' } }));
  const [tides] = all.catalog.sessions;
  expect(tides && sessionPage(tides, all).changes).toMatchObject([
    { kind: 'moved', note: 'The train is late.' },
  ]);
});

describe('the feed', () => {
  test('has the newest change first, with the day it was made, and an address of its own', () => {
    const later = {
      session: 'tides',
      kind: 're-roomed',
      at: '2027-02-09T00:00:00Z',
      before: { room: 'Blue' },
    };
    const { items } = changesFeed(context(written({ ...moved, at: '2027-02-08T00:00:00Z' }, later)));
    expect(items.map(({ title }) => title)).toEqual(['change.re-roomed: Tides', 'change.moved: Tides']);
    expect(items[0]?.pubDate).toEqual(new Date('2027-02-09T00:00:00Z'));
    expect(items[0]?.link).toMatch(/^https:\/\/example\.org\/sessions\/tides\.html#re-roomed-[\w-]{4}$/);
    expect(items[1]?.link).not.toBe(items[0]?.link);
  });

  test('names no day that nobody knows', () => {
    expect(changesFeed(context(written(moved))).items[0]).not.toHaveProperty('pubDate');
  });

  test('is offered nowhere where feeds are switched off', () => {
    const off = { 'conference.yaml': 'timezone: UTC\nlanguages: [en]\noutputs: { feeds: false }\n' };
    const page = changesPage(context(written(moved), off));
    expect([page.feed, page.frame.head.feeds]).toEqual([undefined, []]);
  });
});

test('without the file nothing leads to changes', () => {
  const { frame } = homePage(viewContext({ 'sessions/tides.md': at('12:00') }));
  expect(frame.footer.changes).toBeUndefined();
  expect(frame.head.feeds.map(({ url }) => url)).not.toContainEqual(expect.stringContaining('changes'));
});
