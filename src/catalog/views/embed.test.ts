import { describe, expect, test } from 'vitest';
import { type Files, session, settings } from '../test-content.ts';
import { embedNowPage, embedSchedulePage, MOST_EMBEDDED } from './embed.ts';
import { viewContext } from './test-context.ts';

const sessions = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `sessions/talk-${String(index)}.md`,
      session({ title: `Talk ${String(index)}`, date: `2027-05-0${String(1 + (index % 3))}T10:00` }),
    ]),
  );

const page = (files: Files) => embedSchedulePage(viewContext({ 'conference.yaml': settings(), ...files }));

describe('the programme in a frame', () => {
  test('holds every session, for who has no scripts', () => {
    const { timetable, frame } = page(sessions(6));
    expect(timetable?.days.map(({ times }) => times.flatMap(({ cards }) => cards).length)).toEqual([2, 2, 2]);
    expect(frame.head.noIndex).toBe(true);
  });

  test('leads to the days where there are too many for one page', () => {
    const { timetable, days } = page(sessions(MOST_EMBEDDED + 1));
    expect(timetable).toBeUndefined();
    expect(days.map(({ url }) => url)).toEqual([
      '/schedule/2027-05-01.html',
      '/schedule/2027-05-02.html',
      '/schedule/2027-05-03.html',
    ]);
  });
});

test('the page for screens leads to itself for each room', () => {
  const files = {
    'conference.yaml': settings('rooms: [{ id: loft, name: Attic & Barn }]\n'),
    'sessions/one.md': session({ room: 'Attic & Barn' }),
  };
  expect(embedNowPage(viewContext(files)).rooms).toEqual([
    { text: 'Attic & Barn', url: '/embed/now.html?room=loft' },
  ]);
});
