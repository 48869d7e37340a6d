import { describe, expect, test } from 'vitest';
import { hostileFiles, hostileTitles } from '../../../../tests/hostile-titles.ts';
import { currentChanges } from '../../changes/current.ts';
import { createWording } from '../../model/wording.ts';
import { createRoutes } from '../../routes.ts';
import { type Files, read, session, settings } from '../../test-content.ts';
import { scriptJson } from '../../text/escape.ts';
import { conferenceData } from './conference.ts';
import { sessionData } from './session.ts';

function wordingOf(files: Files) {
  const { catalog } = read({ 'conference.yaml': settings(), ...files });
  const routes = createRoutes({ base: '/', site: 'https://example.org', languages: ['en', 'zh'] });
  return createWording(catalog, 'en', routes);
}

function dataOf(id: string, files: Files) {
  const view = wordingOf(files);
  const found = view.catalog.sessions.find((session) => session.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return sessionData(found, view, currentChanges(view.catalog)?.of.get(found));
}

const withVenue = settings('venue: { name: Mill, address: 1 Mill Lane }\n');
const date = '2027-05-01T10:00';

describe('a session takes place', () => {
  test('in its room, at the address of the venue', () => {
    expect(
      dataOf('x', { 'conference.yaml': withVenue, 'sessions/x.md': session({ date, room: 'Loft' }) }),
    ).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Loft',
        address: { '@type': 'PostalAddress', streetAddress: '1 Mill Lane' },
        containedInPlace: { '@type': 'Place', '@id': 'https://example.org/#venue', name: 'Mill' },
      },
      superEvent: { location: { '@id': 'https://example.org/#venue' } },
    });
  });

  test('at the venue while it has no room', () => {
    expect(dataOf('x', { 'conference.yaml': withVenue, 'sessions/x.md': session({ date }) })).toHaveProperty(
      'location.name',
      'Mill',
    );
  });

  test('online where there is only a stream', () => {
    expect(
      dataOf('x', { 'sessions/x.md': session({ date, stream: 'https://example.org/live' }) }),
    ).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/live' },
    });
  });

  test('nowhere that anybody knows of, and says nothing of it', () => {
    const data = dataOf('x', { 'sessions/x.md': session({ date }) });
    expect(data).not.toHaveProperty('location');
    expect(data).not.toHaveProperty('eventAttendanceMode');
  });
});

describe('a session whose time was another one', () => {
  const movedFrom = (before: object): string =>
    JSON.stringify({
      version: 1,
      since: { date: '2027-04-01T08:00:00Z' },
      changes: [{ session: 'x', kind: 'moved', before }],
    });
  const dataSince = (before: object, keys: Readonly<Record<string, string>> = { date }) =>
    dataOf('x', {
      'sessions/x.md': session({ duration: '30', ...keys }),
      'changes.json': movedFrom(before),
    });
  const earlier = { start: '2027-05-01T01:00:00Z', end: '2027-05-01T01:30:00Z' };

  test('is rescheduled, and says when it was', () => {
    expect(dataSince(earlier)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-05-01T09:00:00+08:00',
      startDate: '2027-05-01T10:00:00+08:00',
    });
  });

  test.each([
    [
      'has another end only',
      { start: `${date}:00+08:00`, end: '2027-05-01T11:00:00+08:00' },
      { date },
      'Scheduled',
    ],
    ['had none before', {}, { date }, 'Scheduled'],
    ['has none now', earlier, {}, 'Scheduled'],
    ['is cancelled', earlier, { date, status: 'cancelled' }, 'Cancelled'],
  ])('is not while it %s', (_, before, keys, status) => {
    const data = dataSince(before, keys);
    expect(data).toHaveProperty('eventStatus', `https://schema.org/Event${status}`);
    expect(data).not.toHaveProperty('previousStartDate');
  });
});

test('a recording is told of with its player and picture, but not where they are not known', () => {
  const recorded = session({ date, speechLink: 'https://youtu.be/abcdefghijk' });
  const without = settings('outputs: { shareImages: false }\n');
  expect(dataOf('x', { 'sessions/x.md': recorded })).toMatchObject({
    recordedIn: {
      '@type': 'VideoObject',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      embedUrl: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
      thumbnailUrl: 'https://example.org/og/x.png',
    },
  });
  const plain = dataOf('x', { 'conference.yaml': without, 'sessions/x.md': recorded });
  expect(plain).not.toHaveProperty('recordedIn');
  expect(plain).not.toHaveProperty('image');
});

test('a part belongs to its session, and that names its parts', () => {
  const files = {
    'sessions/whole.md': session({ title: 'Flashes', date, duration: '60' }),
    'sessions/part.md': session({ title: 'First', partOf: 'whole' }),
  };
  const [whole, part] = ['whole', 'part'].map((id) => `https://example.org/sessions/${id}.html`);
  expect(dataOf('part', files)).toMatchObject({ superEvent: { '@id': whole, name: 'Flashes' } });
  expect(dataOf('whole', files)).toMatchObject({ subEvent: [{ '@id': part }] });
});

test('a conference without days says nothing of them', () => {
  const data = conferenceData(wordingOf({ 'sessions/x.md': session() }));
  expect(data).not.toHaveProperty('subEvent');
  expect(data).not.toHaveProperty('startDate');
});

test.each(hostileTitles)('a title with $what stays text inside of a page', ({ read: title }) => {
  const { catalog, ...view } = wordingOf(hostileFiles);
  const found = catalog.sessions.find(({ texts }) => texts['en']?.title === title);
  expect(found).toBeDefined();
  const script = found ? scriptJson(sessionData(found, { catalog, ...view })) : '';
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toHaveProperty('name', title);
});
