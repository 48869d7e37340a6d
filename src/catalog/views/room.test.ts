import { describe, expect, test } from 'vitest';
import { session, settings } from '../test-content.ts';
import { roomPage } from './room.ts';
import { viewContext } from './test-context.ts';

const conference = settings(
  [
    'rooms:',
    '  - id: hall',
    '    name: Hall',
    '    building: { en: Mill, zh: 磨坊 }',
    '    floor: { en: first floor, zh: 二楼 }',
    '    plan: images/mill.svg',
    '    planAt: [25, 50]',
    '    capacity: 40',
    '    note: Mind the step.',
    '  - id: yard',
    'labels: [{ id: quiet, name: { en: Not recorded, zh: 不录像 }, mark: "⊘" }, { id: loud, name: Loud, mark: "!" }]',
    '',
  ].join('\n'),
);

const files = {
  'conference.yaml': conference,
  'sessions/whole.md': session({ date: '2026-07-29T10:00', duration: '60', room: 'hall', labels: 'quiet' }),
  'sessions/part.md': session({ partOf: 'whole' }),
  'sessions/timed.md': session({ partOf: 'whole', date: '2026-07-29T10:10', duration: '10' }),
};

const pageOf = (id: string, language = 'en') => {
  const context = viewContext(files, language);
  const room = context.catalog.rooms.find((each) => each.id === id);
  if (!room) throw new Error(id);
  return roomPage(room, context);
};

describe('the page of a room', () => {
  test('says in its language where the room is and what it is like', () => {
    expect(pageOf('hall')).toMatchObject({
      where: ['Mill', 'first floor'],
      capacity: 40,
      note: 'Mind the step.',
    });
    expect(pageOf('hall', 'zh').where).toEqual(['磨坊', '二楼']);
  });

  test('marks the room on its plan, in pixels of the picture', () => {
    expect(pageOf('hall').plan).toEqual({
      url: 'images/mill.svg',
      width: 800,
      height: 400,
      mark: { x: 200, y: 200 },
    });
  });

  test('says nothing of what the settings leave out', () => {
    expect(pageOf('yard')).toMatchObject({ where: [], capacity: undefined, plan: undefined });
  });

  test('has a line for parts with a time of their own only, and explains the marks that it uses', () => {
    const page = pageOf('hall');
    expect(page.timetable.days[0]?.times.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual([
      'whole',
      'timed',
    ]);
    expect(page.count).toBe(2);
    expect(page.timetable.labels).toEqual([{ id: 'quiet', mark: '⊘', text: 'Not recorded' }]);
  });
});

test('a card says how a session is marked and whether there is a recording', () => {
  const context = viewContext({
    ...files,
    'sessions/whole.zh.md': session({ speechLink: 'https://example.org/r' }),
  });
  const cards = context.catalog.sessions.map(context.card);
  expect(cards.map(({ id, recorded, labels }) => [id, recorded, labels.map(({ mark }) => mark)])).toEqual([
    ['part', false, []],
    ['whole', true, ['⊘']],
    ['timed', false, []],
  ]);
});
