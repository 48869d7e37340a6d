import { expect, test } from 'vitest';
import { type Files, session, settings, track } from '../../test-content.ts';
import { viewContext } from '../../views/test-context.ts';
import type { ShareImage } from './share-image.ts';
import { shareImages } from './share-images.ts';

const files: Files = {
  'conference.yaml': settings('title: Spare Hour\naccent: "#336699"\nvenue: { name: Warehouse }\n'),
  'tracks/zones.md': track('Zones'),
  'sessions/noon.md': session(
    {
      title: 'Two Noons',
      date: '2027-10-29T10:00:00',
      end: '2027-10-29T10:45:00',
      track: 'zones',
      room: 'Sundial Hall',
      presenters: '[Ana Lima, Bo Ek]',
    },
    'An abstract.\n\n### Speakers:\n\n<img src="images/ana.png" width="200"><br>\n\nAna Lima: writes.\n\n<img src="images/bo.png" width="200"><br>\n\nBo Ek: reads.',
  ),
  'sessions/later.md': session({ title: 'Later', status: 'cancelled' }),
};

function imageAt(url: string, contents: Files = files, language = 'en'): ShareImage | undefined {
  return shareImages(viewContext(contents, language), (photo) => photo?.src).find((each) => each.url === url)
    ?.image;
}

test('there is one for each session, speaker, track, room and day, and one for the conference', () => {
  expect(shareImages(viewContext(files), () => undefined).map(({ url }) => url)).toEqual([
    '/og/noon.png',
    '/og/later.png',
    '/og/speakers/ana-lima.png',
    '/og/speakers/bo-ek.png',
    '/og/tracks/zones.png',
    '/og/rooms/sundial-hall.png',
    '/og/schedule/2027-10-29.png',
    '/og.png',
  ]);
});

test('those of another language are in its folder, where the home page’s stands in for each', () => {
  const inChinese = shareImages(viewContext(files, 'zh'), () => undefined);
  expect(inChinese[0]).toMatchObject({ url: '/zh/og/noon.png', instead: '/zh/og.png' });
});

test('there are none where they are switched off', () => {
  const contents = { ...files, 'conference.yaml': settings('outputs: { shareImages: false }\n') };
  expect(shareImages(viewContext(contents), () => undefined)).toEqual([]);
});

test('a session says title, track, people, time with zone, and room', () => {
  expect(imageAt('/og/noon.png')).toEqual({
    language: 'en',
    conference: 'Spare Hour',
    accent: '#336699',
    hue: 0,
    topic: 'Zones',
    kind: undefined,
    title: 'Two Noons',
    status: undefined,
    people: [
      { initials: 'AL', portrait: 'images/ana.png' },
      { initials: 'BE', portrait: 'images/bo.png' },
    ],
    names: 'Ana Lima and Bo Ek',
    lines: [],
    foot: { strong: '10:00–10:45', plain: 'Friday, October 29, 2027 (UTC+08:00)', place: 'Sundial Hall' },
  });
});

test('a session without a place in the timetable says when and where the conference is, and that it is cancelled', () => {
  expect(imageAt('/og/later.png')).toMatchObject({
    status: 'status.cancelled',
    foot: { plain: 'October 29, 2027', place: 'Warehouse' },
  });
});

test('a speaker, a track and a room list titles, without those that are cancelled', () => {
  const contents = {
    ...files,
    'sessions/later.md': session({
      title: 'Later',
      status: 'cancelled',
      track: 'zones',
      speakers: '[Ana Lima]',
    }),
  };
  for (const url of ['/og/speakers/ana-lima.png', '/og/tracks/zones.png', '/og/rooms/sundial-hall.png'])
    expect(imageAt(url, contents)?.lines).toEqual([{ time: undefined, text: 'Two Noons' }]);
});

test('a day lists what begins on it, with the times', () => {
  expect(imageAt('/og/schedule/2027-10-29.png')).toMatchObject({
    title: 'Friday, October 29, 2027',
    lines: [{ time: '10:00', text: 'Two Noons' }],
    foot: { strong: 'count.sessions 1', place: 'Warehouse' },
  });
});

test('the conference says its dates and venue', () => {
  expect(imageAt('/og.png')).toMatchObject({
    title: 'Spare Hour',
    foot: { strong: 'October 29, 2027', place: 'Warehouse' },
  });
});

test('the file that is named for a text is its session’s', () => {
  const all = shareImages(viewContext(files), () => undefined);
  expect(all.map(({ file }) => file)).toEqual([
    'sessions/noon.md',
    'sessions/later.md',
    'sessions/noon.md',
    'sessions/noon.md',
    'tracks/zones.md',
    'conference.yaml',
    'conference.yaml',
    'conference.yaml',
  ]);
});
