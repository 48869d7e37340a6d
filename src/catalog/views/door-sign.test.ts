import { expect, test } from 'vitest';
import { type Files, session, settings } from '../test-content.ts';
import { type DoorSign, doorSigns } from './door-sign.ts';
import { viewContext } from './test-context.ts';

const content: Files = {
  'conference.yaml': settings('dayStart: "06:00"\n'),
  'sessions/talk.md': session({
    title: 'Talk',
    date: '2027-05-01T10:00',
    end: '2027-05-01T10:40',
    room: 'Hall',
  }),
  'sessions/party.md': session({
    title: 'Party',
    date: '2027-05-02T00:30',
    end: '2027-05-02T02:00',
    room: 'Hall',
  }),
  'sessions/next.md': session({
    title: 'Next',
    date: '2027-05-02T10:00',
    end: '2027-05-02T11:00',
    room: 'Hall',
  }),
  'sessions/elsewhere.md': session({
    title: 'Else',
    date: '2027-05-01T10:00',
    end: '2027-05-01T11:00',
    room: 'Attic',
  }),
};

function signs(changed: Files = {}): DoorSign[] {
  const context = viewContext({ ...content, ...changed });
  return context.catalog.rooms
    .filter(({ sessions }) => sessions.some(({ id }) => id === 'talk'))
    .flatMap((room) => doorSigns(room, context));
}

const prints = ([first]: readonly DoorSign[]): string[] =>
  (first?.rows ?? []).map(({ id, fingerprint }) => `${id} ${fingerprint}`);

test('a room has a sign for each day, with the night under its evening', () => {
  expect(
    signs().map(({ date, rows }) => [
      date,
      ...rows.map(({ start, end, title }) => `${start.text}–${end} ${title.text}`),
    ]),
  ).toEqual([
    ['2027-05-01', '10:00–10:40 Talk', '00:30–02:00 Party'],
    ['2027-05-02', '10:00–11:00 Next'],
  ]);
});

test.each([
  ['a title', { title: 'Other', date: '2027-05-01T10:00', end: '2027-05-01T10:40', room: 'Hall' }],
  ['an end', { title: 'Talk', date: '2027-05-01T10:00', end: '2027-05-01T10:45', room: 'Hall' }],
  [
    'a cancellation',
    { title: 'Talk', date: '2027-05-01T10:00', end: '2027-05-01T10:40', room: 'Hall', status: 'cancelled' },
  ],
])('%s changes the fingerprint of its session alone', (_change, keys) => {
  const [before = [], after = []] = [prints(signs()), prints(signs({ 'sessions/talk.md': session(keys) }))];
  expect(after).toHaveLength(before.length);
  expect(after.filter((each) => before.includes(each))).toEqual(before.slice(1));
});

test('what nobody reads at the door changes no sign', () => {
  const after = signs({
    'sessions/talk.md': session(
      { title: 'Talk', date: '2027-05-01T10:00', end: '2027-05-01T10:40', room: 'Hall', tags: '[new]' },
      'Another abstract.',
    ),
  });
  expect(after).toEqual(signs());
});

test('letters are as large as the sessions of the day leave room for', () => {
  const many = Array.from({ length: 30 }, (_, index): [string, string] => [
    `sessions/many-${String(index)}.md`,
    session({
      title: 'A title that is so long that it takes a line of its own',
      date: `2027-05-01T${String(11 + Math.floor(index / 6))}:${String(index % 6)}0`,
      duration: '10',
      room: 'Hall',
    }),
  ]);
  const sizeWith = (count: number) => signs(Object.fromEntries(many.slice(0, count)))[0]?.size;
  expect([0, 8, 16, 30].map(sizeWith)).toEqual([5, 3, 2, 1]);
});
