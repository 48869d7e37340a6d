import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { compareCatalogs } from './compare.ts';

const at = (time: string, more: Readonly<Record<string, string>> = {}): string =>
  session({ date: `2027-03-01T${time}:00`, room: 'Red', duration: '30', ...more });

const before: Files = {
  'conference.yaml': settings(),
  'sessions/a.md': at('09:00', { title: 'Tides' }),
  'sessions/b.md': at('10:00', { title: 'Moons', presenters: 'Ada Example, Bo Sample' }),
  'sessions/c.md': at('11:00', { title: 'Clocks', status: 'cancelled' }),
};

const changes = (edits: Readonly<Record<string, string | undefined>>, from = before) => {
  const after = Object.entries({ ...from, ...edits }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  );
  return compareCatalogs(read(from).catalog, read(Object.fromEntries(after)).catalog);
};
const kinds = (...args: Parameters<typeof changes>): string[] =>
  changes(...args).map(({ session, kind }) => `${session} ${kind}`);

const utc = (time: string): number => Date.parse(`2027-03-01T${time}:00+08:00`);

describe('a session', () => {
  test('that starts at another time has moved, from its old time to its new one', () => {
    expect(changes({ 'sessions/a.md': at('12:00', { title: 'Tides' }) })).toEqual([
      {
        session: 'a',
        kind: 'moved',
        before: { start: utc('09:00'), end: utc('09:30') },
        after: { start: utc('12:00'), end: utc('12:30') },
      },
    ]);
  });

  test('that gets a time, or loses it, has moved', () => {
    expect(kinds({ 'sessions/a.md': session({ title: 'Tides', room: 'Red' }) })).toEqual(['a moved']);
    expect(changes({}, { ...before, 'sessions/a.md': session({ title: 'Tides' }) })).toEqual([]);
  });

  test('in another room is told with both rooms', () => {
    expect(changes({ 'sessions/a.md': at('09:00', { title: 'Tides', room: 'Blue' }) })).toEqual([
      { session: 'a', kind: 're-roomed', before: { room: { '': 'Red' } }, after: { room: { '': 'Blue' } } },
    ]);
  });

  test('that moves to another time and another room is told twice', () => {
    expect(kinds({ 'sessions/a.md': at('12:00', { title: 'Tides', room: 'Blue' }) })).toEqual([
      'a moved',
      'a re-roomed',
    ]);
  });

  test('that is cancelled is told as that alone, whatever else is new about it', () => {
    expect(
      kinds({ 'sessions/a.md': at('12:00', { title: 'Off: Tides', room: 'Blue', status: 'cancelled' }) }),
    ).toEqual(['a cancelled']);
    expect(kinds({ 'sessions/c.md': at('12:00', { title: 'Clocks', status: 'cancelled' }) })).toEqual([]);
  });

  test('whose cancellation is taken back takes place after all', () => {
    expect(kinds({ 'sessions/c.md': at('11:00', { title: 'Clocks' }) })).toEqual(['c restored']);
  });

  test('with another title is told with the titles that differ', () => {
    const two = { ...before, 'sessions/a.zh.md': session({ title: '潮汐' }) };
    expect(changes({ 'sessions/a.md': at('09:00', { title: 'High tides' }) }, two)).toEqual([
      {
        session: 'a',
        kind: 'retitled',
        before: { title: { en: 'Tides' } },
        after: { title: { en: 'High tides' } },
      },
    ]);
  });

  test('that is translated has changed in nothing', () => {
    expect(kinds({ 'sessions/a.zh.md': session({ title: '潮汐' }) })).toEqual([]);
  });

  test('with other speakers is told, and with the same ones in another order is not', () => {
    const by = (presenters: string): Files => ({
      'sessions/b.md': at('10:00', { title: 'Moons', presenters }),
    });
    expect(kinds(by('Ada Example, Cy Specimen'))).toEqual(['b speakers']);
    expect(kinds(by('Bo Sample, Ada Example'))).toEqual([]);
  });

  test('that is new, or gone, is told with its title and its place', () => {
    expect(changes({ 'sessions/a.md': undefined, 'sessions/d.md': at('13:00', { title: 'Sand' }) })).toEqual([
      {
        session: 'a',
        kind: 'removed',
        before: { title: { en: 'Tides' }, start: utc('09:00'), end: utc('09:30'), room: { '': 'Red' } },
        after: {},
      },
      {
        session: 'd',
        kind: 'new',
        before: {},
        after: { title: { en: 'Sand' }, start: utc('13:00'), end: utc('13:30'), room: { '': 'Red' } },
      },
    ]);
  });

  test('with a new file name and the old one as an alias is the same session', () => {
    const renamed = at('12:00', { title: 'Tides', aliases: 'a' });
    expect(kinds({ 'sessions/a.md': undefined, 'sessions/high-tides.md': renamed })).toEqual([
      'high-tides moved',
    ]);
  });

  test('inside another one does not move by itself when that moves', () => {
    const from = { ...before, 'sessions/part.md': session({ title: 'Part', partOf: 'a' }) };
    expect(kinds({ 'sessions/a.md': at('12:00', { title: 'Tides', room: 'Blue' }) }, from)).toEqual([
      'a moved',
      'a re-roomed',
    ]);
  });
});

describe('an end', () => {
  const loose = (time: string): string =>
    session({ date: `2027-03-01T${time}:00`, room: 'Red', title: 'Tides' });
  const from: Files = {
    'conference.yaml': settings(),
    'sessions/a.md': loose('09:00'),
    'sessions/b.md': loose('09:40'),
  };

  test('that only follows from the neighbours is no news', () => {
    expect(kinds({ 'sessions/b.md': loose('09:25') }, from)).toEqual(['b moved']);
  });

  test('that someone writes is news where it is another one', () => {
    expect(kinds({ 'sessions/a.md': at('09:00', { title: 'Tides', duration: '90' }) }, from)).toEqual([
      'a moved',
    ]);
    expect(kinds({ 'sessions/a.md': at('09:00', { title: 'Tides', duration: '40' }) }, from)).toEqual([]);
  });
});

test('a room that is called otherwise stays the same room, by its id or by a name it keeps', () => {
  const rooms = (name: string): string => settings(`rooms: [{ id: red, name: ${name} }]`);
  const listed = { ...before, 'conference.yaml': rooms('Red') };
  expect(kinds({ 'conference.yaml': rooms('{ en: Red, zh: 红厅 }') }, listed)).toEqual([]);
});

test('what no page of a session shows in lists is no change', () => {
  expect(
    kinds({
      'tracks/sea.md': track(),
      'sessions/a.md': at('09:00', { title: 'Tides', tags: 'sea', track: 'sea', status: 'tentative' }),
    }),
  ).toEqual([]);
});

interface One {
  readonly title: string;
  readonly hour: number;
  readonly room: string;
  readonly presenters: string;
}

describe('of any programme', () => {
  const rooms = ['Red', 'Blue', 'Green'];
  const people = ['Ada Example', 'Bo Sample', 'Cy Specimen'];
  const one = fc.record({
    title: fc.constantFrom<string>('Tides', 'Moons', 'Clocks', 'Sand'),
    hour: fc.integer({ min: 10, max: 19 }),
    room: fc.constantFrom(...rooms),
    presenters: fc.constantFrom(...people),
  });
  const programme = fc.array(one, { minLength: 1, maxLength: 8 });
  const fileOf = ({ hour, ...keys }: One): string => at(`${String(hour)}:00`, keys);
  const filesOf = (all: readonly One[]): Files => ({
    'conference.yaml': settings(),
    ...Object.fromEntries(all.map((each, index) => [`sessions/s${String(index)}.md`, fileOf(each)])),
  });

  test('nothing has changed since itself', () => {
    fc.assert(
      fc.property(programme, (all) => {
        expect(changes({}, filesOf(all))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('each edit is found, and nothing else', () => {
    const edits: Readonly<Record<string, (one: One) => One>> = {
      moved: (each) => ({ ...each, hour: each.hour + 1 }),
      're-roomed': (each) => ({ ...each, room: rooms[(rooms.indexOf(each.room) + 1) % 3] ?? '' }),
      retitled: (each) => ({ ...each, title: `${each.title} again` }),
      speakers: (each) => ({
        ...each,
        presenters: people[(people.indexOf(each.presenters) + 1) % 3] ?? '',
      }),
    };
    const plan = fc.array(fc.constantFrom(undefined, ...Object.keys(edits)), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(programme, plan, (all, planned) => {
        const edited = all.map((each, index) => edits[planned[index] ?? '']?.(each) ?? each);
        const expected = all.flatMap((_, index) =>
          planned[index] === undefined ? [] : [`s${String(index)} ${planned[index]}`],
        );
        expect(kinds(filesOf(edited), filesOf(all))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
