import { describe, expect, test } from 'vitest';
import { type Files, session, settings, track } from '../test-content.ts';
import { dayGrid, type Grid } from './grid.ts';
import { viewContext } from './test-context.ts';

function gridOf(files: Files): Grid {
  const context = viewContext(files);
  const [day] = context.catalog.days;
  return day ? dayGrid(day, context) : { columns: [], width: 0, rows: [] };
}

const at = (from: string, to: string, keys: Readonly<Record<string, string>> = {}): string =>
  session({
    title: keys['title'] ?? from,
    date: `2026-07-29T${from}:00`,
    end: `2026-07-29T${to}:00`,
    ...keys,
  });

/** The table as text: a line a row, `title/rows×columns` a cell, `-` an empty one. */
const drawn = ({ rows }: Grid): string[] =>
  rows.map(({ start, gap, cells }) =>
    [
      [start.text, start.day?.seen].filter((part) => part !== undefined).join(' '),
      gap ? 'gap' : '',
      ...cells.map(
        ({ card, rows, columns }) => `${card?.title.text ?? '-'}/${String(rows)}×${String(columns)}`,
      ),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

/** The table of each day, whose days begin at six. */
function nightsOf(files: Files): string[][] {
  const context = viewContext({ 'conference.yaml': settings('dayStart: "06:00"\n'), ...files });
  return context.catalog.days.map((day) => drawn(dayGrid(day, context)));
}

describe('the grid of a day', () => {
  test('has a column a room and rows from each start or end to the next', () => {
    const grid = gridOf({
      'sessions/a.md': at('10:00', '11:00', { room: 'A', title: 'long' }),
      'sessions/b.md': at('10:00', '10:30', { room: 'B', title: 'first' }),
      'sessions/c.md': at('10:30', '11:00', { room: 'B', title: 'second' }),
    });
    expect(grid.columns.map(({ text, width }) => [text, width])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect(drawn(grid)).toEqual(['10:00 long/2×1 first/1×1', '10:30 second/1×1']);
  });

  test('puts overlapping sessions of one room side by side', () => {
    const grid = gridOf({
      'sessions/a.md': at('10:00', '11:00', { room: 'A', title: 'one' }),
      'sessions/b.md': at('10:30', '11:30', { room: 'A', title: 'two' }),
    });
    expect(grid.columns.map(({ width }) => width)).toEqual([2]);
    expect(drawn(grid)).toEqual(['10:00 one/2×1 -/1×1', '10:30 two/2×1', '11:00 -/1×1']);
  });

  test('marks the time in which nothing takes place', () => {
    const grid = gridOf({
      'sessions/a.md': at('10:00', '11:00', { room: 'A' }),
      'sessions/b.md': at('13:00', '14:00', { room: 'A' }),
    });
    expect(drawn(grid)).toEqual(['10:00 10:00/1×1', '11:00 gap -/1×1', '13:00 13:00/1×1']);
  });

  test('keeps empty cells out of the time in which nothing takes place', () => {
    const grid = gridOf({
      'sessions/a.md': at('10:00', '11:00', { room: 'A', title: 'one' }),
      'sessions/b.md': at('10:00', '10:30', { room: 'B', title: 'two' }),
      'sessions/c.md': at('12:00', '13:00', { room: 'A', title: 'three' }),
    });
    expect(drawn(grid)).toEqual([
      '10:00 one/2×1 two/1×1',
      '10:30 -/1×1',
      '11:00 gap -/1×1 -/1×1',
      '12:00 three/1×1 -/1×1',
    ]);
  });

  test('lays breaks and keynotes across all columns when nothing else is on, and needs no column for them', () => {
    const grid = gridOf({
      'tracks/keynote.md': track('Keynotes'),
      'sessions/k.md': at('09:00', '10:00', { track: 'keynote', title: 'keynote' }),
      'sessions/a.md': at('10:00', '11:00', { room: 'A', title: 'one' }),
      'sessions/b.md': at('10:00', '11:00', { room: 'B', title: 'two' }),
      'sessions/l.md': at('11:00', '12:00', { kind: 'break', title: 'lunch' }),
    });
    expect(grid.columns.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(drawn(grid)).toEqual(['09:00 keynote/1×2', '10:00 one/1×1 two/1×1', '11:00 lunch/1×2']);
  });

  test('gives a break beside which something is on a column of its own', () => {
    const grid = gridOf({
      'sessions/a.md': at('10:00', '12:00', { room: 'A', title: 'workshop' }),
      'sessions/l.md': at('11:00', '11:30', { kind: 'break', title: 'coffee' }),
    });
    expect(grid.columns.map(({ text }) => text)).toEqual(['A', 'schedule.elsewhere']);
  });

  test('has tracks for columns where sessions have no rooms', () => {
    const grid = gridOf({
      'tracks/x.md': track('X'),
      'tracks/y.md': track('Y'),
      'sessions/a.md': at('10:00', '11:00', { track: 'y' }),
      'sessions/b.md': at('10:00', '11:00', { track: 'x' }),
    });
    expect(grid.columns.map(({ text }) => text)).toEqual(['X', 'Y']);
  });
});

describe('a cell', () => {
  const placesOf = ({ rows }: Grid) => rows.flatMap(({ cells }) => cells.flatMap(({ place }) => place ?? []));

  test('says its room and its track in words', () => {
    const grid = gridOf({
      'tracks/x.md': track('Clocks'),
      'sessions/a.md': at('10:00', '11:00', { room: 'Hall', track: 'x' }),
    });
    expect(placesOf(grid)).toEqual(['Hall · Clocks']);
  });

  test('says the track once where lanes are tracks', () => {
    const grid = gridOf({
      'tracks/x.md': track('Clocks'),
      'sessions/a.md': at('10:00', '11:00', { track: 'x' }),
    });
    expect(placesOf(grid)).toEqual(['Clocks']);
  });

  test('holds the parts of its session, which have none of their own', () => {
    const grid = gridOf({
      'sessions/all.md': at('10:00', '11:00', { room: 'A', title: 'lightning' }),
      'sessions/one.md': at('10:00', '10:10', { room: 'A', title: 'one', partOf: 'all' }),
    });
    expect(drawn(grid)).toEqual(['10:00 lightning/1×1']);
    expect(grid.rows[0]?.cells[0]?.parts.map(({ anchor }) => anchor)).toEqual(['s-one']);
  });
});

test('columns say their id and the building of their room', () => {
  const grid = gridOf({
    'conference.yaml': settings('rooms:\n  - { id: a, name: Hall, building: Tower }\n'),
    'sessions/a.md': at('10:00', '11:00', { room: 'a' }),
  });
  expect(grid.columns).toMatchObject([{ id: 'a', text: 'Hall', building: 'Tower' }]);
});

describe('the grid of a conference with nights', () => {
  test('goes on after midnight, with the date that it is then', () => {
    expect(
      nightsOf({
        'sessions/a.md': at('23:00', '23:30', { title: 'late' }),
        'sessions/b.md': at('00:30', '01:30', {
          title: 'party',
          date: '2026-07-30T00:30:00',
          end: '2026-07-30T01:30:00',
        }),
      }),
    ).toEqual([['23:00 late/1×1', '23:30 gap -/1×1', '00:30 Thu party/1×1']]);
  });

  test('has the part of a longer session that falls in the day, beside what begins then', () => {
    expect(
      nightsOf({
        'sessions/a.md': at('20:00', '', { title: 'camp', room: 'A', end: '2026-07-31T09:00:00' }),
        'sessions/b.md': session({
          title: 'talk',
          room: 'B',
          date: '2026-07-30T10:00:00',
          end: '2026-07-30T11:00:00',
        }),
      }),
    ).toEqual([
      ['20:00 camp/1×1'],
      ['06:00 camp/3×1 -/1×1', '10:00 talk/1×1', '11:00 -/1×1'],
      ['06:00 camp/1×1'],
    ]);
  });
});
