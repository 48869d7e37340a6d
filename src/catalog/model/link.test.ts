import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../content/records.ts';
import { type Files, read, session, settings, track } from '../test-content.ts';
import { linkCatalog } from './link.ts';

const clockSettings = {
  'conference.yaml': settings('slots: { default: 40, keynote: 30 }\n'),
  'tracks/x.md': track('X'),
  'tracks/keynote.md': track('Keynotes'),
};
const at = (time: string, keys: Readonly<Record<string, string>> = {}): string =>
  session({ date: `2026-07-29T${time}:00`, track: 'x', ...keys });

/** Minutes of each session, with a question mark where they are inferred. */
function lengths(files: Files): Record<string, string> {
  const { catalog } = read({ ...clockSettings, ...files });
  return Object.fromEntries(
    catalog.sessions.map(({ id, slot }) => [
      id,
      slot ? `${String((slot.end - slot.start) / 60_000)}${slot.inferred ? '?' : ''}` : 'none',
    ]),
  );
}

describe('the length of a session', () => {
  test('is what the file says, as a duration or an end', () => {
    expect(
      lengths({
        'sessions/a.md': at('10:00', { duration: '25' }),
        'sessions/b.md': at('11:00', { end: '2026-07-29T12:30:00' }),
      }),
    ).toEqual({
      a: '25',
      b: '90',
    });
  });

  test('is else the gap to the next start in the same track and room, when that is at most the usual slot', () => {
    expect(
      lengths({
        'sessions/a.md': at('10:00'),
        'sessions/b.md': at('10:20'),
        'sessions/c.md': at('10:30', { room: 'B' }),
      }),
    ).toEqual({
      a: '20?',
      b: '40?',
      c: '40?',
    });
  });

  test('is the usual slot before a long break and at the end of the day', () => {
    expect(lengths({ 'sessions/a.md': at('10:00'), 'sessions/b.md': at('13:00') })).toEqual({
      a: '40?',
      b: '40?',
    });
  });

  test('has a usual slot of its own in each track, and panels may take two', () => {
    const keynote = { track: 'keynote' };
    expect(
      lengths({
        'sessions/a.md': at('09:00', keynote),
        'sessions/b.md': at('09:50', { ...keynote, kind: 'panel' }),
        'sessions/c.md': at('10:50', { ...keynote, kind: 'panel' }),
      }),
    ).toEqual({ a: '30?', b: '60?', c: '30?' });
    expect(
      lengths({
        'sessions/b.md': at('09:50', { ...keynote, kind: 'panel' }),
        'sessions/c.md': at('11:00', keynote),
      }),
    ).toMatchObject({ b: '30?' });
  });

  test('follows the commonest gap where no slots are set', () => {
    const { catalog } = read({
      'sessions/a.md': session({ date: '2026-07-29T10:00:00' }),
      'sessions/b.md': session({ date: '2026-07-29T10:25:00' }),
      'sessions/c.md': session({ date: '2026-07-29T10:50:00' }),
      'sessions/d.md': session({ date: '2026-07-29T13:00:00' }),
    });
    expect(catalog.sessions.map(({ slot }) => (slot ? (slot.end - slot.start) / 60_000 : 0))).toEqual([
      25, 25, 25, 25,
    ]);
  });
});

describe('rooms', () => {
  const roomsOf = (files: Files, extra = '') =>
    read({
      'conference.yaml': settings(extra),
      'tracks/x.md': track(),
      'tracks/y.md': track(),
      ...files,
    }).catalog.rooms.map(({ id, name }) => ({ id, name }));

  test('in two languages are one when translations of the same sessions use them', () => {
    expect(
      roomsOf({
        'sessions/a.md': at('10:00', { room: 'Hall 1' }),
        'sessions/a.zh.md': at('10:00', { room: '一号厅' }),
      }),
    ).toEqual([{ id: 'hall-1', name: { en: 'Hall 1', zh: '一号厅' } }]);
  });

  test('stay apart when one translation has slipped', () => {
    expect(
      roomsOf({
        'sessions/a.md': at('10:00', { room: 'A' }),
        'sessions/a.zh.md': at('10:00', { room: '甲' }),
        'sessions/b.md': at('10:00', { room: 'B' }),
        'sessions/b.zh.md': at('10:00', { room: '乙' }),
        'sessions/c.md': at('12:00', { room: 'B' }),
        'sessions/c.zh.md': at('12:00', { room: '乙' }),
        'sessions/d.md': at('13:00', { room: 'A' }),
        'sessions/d.zh.md': at('13:00', { room: '乙' }),
      }).map(({ name }) => name),
    ).toEqual([
      { en: 'A', zh: '甲' },
      { en: 'B', zh: '乙' },
    ]);
  });

  test('stay one where a leading file leaves the room out and its translation names it', () => {
    expect(
      roomsOf({
        'sessions/a.md': at('10:00'),
        'sessions/a.zh.md': at('10:00', { room: '一号厅' }),
        'sessions/b.md': at('11:00', { room: 'Hall 1' }),
        'sessions/b.zh.md': at('11:00', { room: '一号厅' }),
      }),
    ).toEqual([{ id: 'hall-1', name: { en: 'Hall 1', zh: '一号厅' } }]);
  });

  test('that conference.yaml lists in one language have the other language’s name too', () => {
    expect(
      roomsOf(
        {
          'sessions/a.md': at('10:00', { room: 'Main Hall' }),
          'sessions/a.zh.md': at('10:00', { room: '主厅' }),
          'sessions/b.zh.md': at('11:00', { room: '主厅' }),
        },
        'rooms: [{ id: main, name: Main Hall }]',
      ),
    ).toEqual([{ id: 'main', name: { '': 'Main Hall' } }]);
  });

  test('come in the order of conference.yaml, under its ids, then by first use', () => {
    expect(
      roomsOf(
        {
          'sessions/a.md': at('10:00', { room: 'Tent' }),
          'sessions/b.md': at('10:00', { room: 'main hall' }),
        },
        'rooms: [{ id: main, name: Main Hall }]',
      ).map(({ id }) => id),
    ).toEqual(['main', 'tent']);
  });

  test('are as many as there are tracks with the name, where names are only unique inside a track', () => {
    expect(
      roomsOf(
        {
          'sessions/a.md': at('10:00', { room: 'A' }),
          'sessions/b.md': at('10:00', { room: 'A', track: 'y' }),
        },
        'roomsPerTrack: true',
      ).map(({ id }) => id),
    ).toEqual(['x-a', 'y-a']);
  });
});

describe('a session in two languages', () => {
  test('takes a fact from the translation where the leading file has none', () => {
    const { catalog } = read({
      ...clockSettings,
      'sessions/a.md': session(),
      'sessions/a.zh.md': at('10:00', { title: '演讲' }),
    });
    expect(catalog.sessions[0]).toMatchObject({ track: { id: 'x' }, slot: { date: '2026-07-29' } });
    expect(Object.keys(catalog.sessions[0]?.texts ?? {})).toEqual(['en', 'zh']);
  });

  test('may be there in the second language only', () => {
    expect(
      read({ ...clockSettings, 'sessions/a.zh.md': at('10:00') }).catalog.sessions.map(({ id }) => id),
    ).toEqual(['a']);
  });

  test('has the kind that its type or track is called after, unless it gives one', () => {
    const types =
      'types: [{ id: chinese-panel, name: { en: Chinese Panel, zh: 中文圆桌 }, aliases: [圆桌] }]\n';
    const { catalog } = read({
      'conference.yaml': settings(types),
      'tracks/keynotes.md': track(),
      'sessions/a.md': session({ track: 'keynotes' }),
      'sessions/b.md': session({ track: 'keynotes', stype: '圆桌' }),
      'sessions/c.md': session({ track: 'keynotes', kind: 'talk' }),
    });
    expect(catalog.sessions.map(({ kind }) => kind)).toEqual(['keynote', 'panel', 'talk']);
  });
});

describe('days', () => {
  test('are calendar days at the venue, in order, each with its lanes', () => {
    const { catalog } = read({
      ...clockSettings,
      'sessions/a.md': session({ date: '2026-07-29T16:30:00Z', room: 'A' }),
      'sessions/b.md': session({ date: '2026-07-29T10:00:00', track: 'x' }),
    });
    expect(
      catalog.days.map(({ date, lanes }) => [date, lanes.map(({ room, track }) => room?.id ?? track?.id)]),
    ).toEqual([
      ['2026-07-29', ['x']],
      ['2026-07-30', ['a']],
    ]);
  });
});

describe('tracks', () => {
  test('are those that sessions name where no file has one, each with a warning that says which file to add', () => {
    const { catalog, problems } = read({
      'conference.yaml': settings(),
      'sessions/a.md': session({ track: 'community' }),
    });
    expect(catalog.sessions[0]?.track).toMatchObject({
      id: 'community',
      texts: { en: { title: 'community' } },
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'track: there is no track "community". Add tracks/community.md.',
    ]);
  });
});

describe('the Catalog', () => {
  test('cannot be changed', () => {
    const { catalog } = read({ ...clockSettings, 'sessions/a.md': at('10:00', { presenters: 'Ana One' }) });
    expect(Object.isFrozen(catalog.sessions)).toBe(true);
    expect(Object.isFrozen(catalog.tracks[0]?.sessions)).toBe(true);
    expect(Object.isFrozen(catalog.sessions[0]?.appearances[0]?.speaker.name)).toBe(true);
  });

  test('holds ten thousand sessions whose speakers chain them all together', { timeout: 30_000 }, () => {
    const { conference } = read(clockSettings);
    const records = Array.from({ length: 10_000 }, (_, index): SessionRecord => {
      const people = [index, index + 1].map((number) => number % 7_000);
      return {
        collection: 'sessions',
        path: `sessions/s${String(index)}.md`,
        id: `s${String(index)}`,
        lang: 'en',
        places: {},
        title: 'A talk',
        start: Date.UTC(2026, 6, 29, index % 24),
        room: `Room ${String(index % 100)}`,
        abstract: { html: '', text: '' },
        presenters: people.map((number) => ({ name: `Given${String(number)} Family` })),
        blocks: [],
      };
    });
    const { sessions, speakers } = linkCatalog(records, conference);
    expect([sessions.length, speakers.length]).toEqual([10_000, 7_000]);
  });
});

describe('a room of the settings', () => {
  const rooms = [
    'rooms:',
    '  - id: a',
    '    building: Mill',
    '    stream: "https://example.org/a"',
    '    plan: images/plan.png',
    '  - id: b',
    'feedback: "https://example.org/{id}?again={id}"',
    '',
  ].join('\n');
  const { catalog } = read({
    'conference.yaml': settings(rooms),
    'sessions/plain.md': session({ room: 'a' }),
    'sessions/own.md': session({
      room: 'a',
      stream: 'https://example.org/own',
      feedback: 'https://example.org/f',
    }),
    'sessions/日晷.md': session({ room: 'b' }),
    'sessions/tea.md': session({ kind: 'break' }),
    'sessions/off.md': session({ room: 'a', status: 'cancelled' }),
  });
  const sessionOf = (id: string) => catalog.sessions.find((each) => each.id === id);

  test('has what they say of it, and where they name its plan', () => {
    expect(catalog.rooms[0]).toMatchObject({
      building: { '': 'Mill' },
      plan: { src: 'images/plan.png', place: { path: 'conference.yaml', line: 7, column: 11 } },
    });
  });

  test('lends its sessions its stream, unless they have their own or are cancelled', () => {
    expect(['plain', 'own', '日晷', 'off'].map((id) => sessionOf(id)?.stream)).toEqual([
      'https://example.org/a',
      'https://example.org/own',
      undefined,
      undefined,
    ]);
  });

  test('every session but a break or a cancelled one has an address for feedback, its own or one made of its id', () => {
    expect(['plain', 'own', '日晷', 'tea', 'off'].map((id) => sessionOf(id)?.feedback)).toEqual([
      'https://example.org/plain?again=plain',
      'https://example.org/f',
      `https://example.org/${encodeURIComponent('日晷')}?again=${encodeURIComponent('日晷')}`,
      undefined,
      undefined,
    ]);
  });
});
