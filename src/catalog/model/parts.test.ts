import { describe, expect, test } from 'vitest';
import { read, session, settings } from '../test-content.ts';
import { isScheduled, type Session, standsAlone } from './catalog.ts';
import { cellOf, listed } from './parts.ts';

type Keys = Readonly<Record<string, string>>;

const link = (sessions: Readonly<Record<string, Keys>>) => {
  const files = Object.entries(sessions).map(([id, keys]) => [`sessions/${id}.md`, session(keys)]);
  return read({
    'conference.yaml': settings('slots: { default: 40 }\n'),
    ...Object.fromEntries(files),
  }).catalog;
};

const sessionsOf = (sessions: Readonly<Record<string, Keys>>): Record<string, Session> =>
  Object.fromEntries(link(sessions).sessions.map((each) => [each.id, each]));

const clock = (session?: Session): string[] =>
  session?.slot
    ? [session.slot.start, session.slot.end].map((time) => new Date(time).toISOString().slice(11, 16))
    : [];

const whole = { date: '2026-07-29T10:00Z', duration: '60', room: 'A' };

describe('a part', () => {
  test('leads to its whole, and the whole to it', () => {
    const { a, b } = sessionsOf({ a: { partOf: 'b' }, b: whole });
    expect(a?.partOf).toBe(b);
    expect(b?.parts).toEqual([a]);
  });

  test('without a time and a room has those of its whole, and no line of its own', () => {
    const catalog = link({ a: { partOf: 'b' }, b: whole });
    const [part] = catalog.sessions;
    expect(part).toMatchObject({ id: 'a', room: { id: 'a' } });
    expect(clock(part)).toEqual(['10:00', '11:00']);
    expect(part && standsAlone(part)).toBe(false);
    expect(catalog.days[0]?.sessions.map(({ id }) => id)).toEqual(['b']);
  });

  test('with a time has a line of its own and lasts until the next part, the last one as long as the whole', () => {
    const catalog = link({
      whole,
      a: { date: '2026-07-29T10:10Z', partOf: 'whole' },
      b: { date: '2026-07-29T10:25Z', partOf: 'whole' },
      c: { date: '2026-07-29T10:25Z', partOf: 'whole', duration: '5' },
    });
    expect(Object.fromEntries(catalog.sessions.map((each) => [each.id, clock(each)]))).toEqual({
      whole: ['10:00', '11:00'],
      a: ['10:10', '10:25'],
      b: ['10:25', '11:00'],
      c: ['10:25', '10:30'],
    });
    expect(catalog.days[0]?.sessions).toHaveLength(4);
  });

  test('does not end its whole, nor make other sessions as short as parts are', () => {
    const sessions = sessionsOf({
      whole: { date: '2026-07-29T10:00Z', room: 'A' },
      a: { date: '2026-07-29T10:05Z', partOf: 'whole' },
      b: { date: '2026-07-29T10:10Z', partOf: 'whole' },
    });
    expect(clock(sessions['whole'])).toEqual(['10:00', '10:40']);
  });

  test('of a session without a time has none either, and with a time the fallback', () => {
    const sessions = sessionsOf({
      whole: {},
      a: { partOf: 'whole' },
      b: { date: '2026-07-29T10:00Z', partOf: 'whole' },
    });
    expect(sessions['a']?.slot).toBeUndefined();
    expect(clock(sessions['b'])).toEqual(['10:00', '10:30']);
  });

  test('stands in lists without its whole, and in the cell of its whole', () => {
    const { a, b } = sessionsOf({ a: { partOf: 'b' }, b: whole });
    const ids = (sessions: readonly (Session | undefined)[]): string[] =>
      listed(sessions.filter((each) => each !== undefined)).map(({ id }) => id);
    expect([ids([a, b]), ids([a])]).toEqual([['b'], ['a']]);
    expect(a && isScheduled(a) && cellOf(a).id).toBe('b');
    expect(b && isScheduled(b) && cellOf(b).id).toBe('b');
  });

  test.each([
    ['an unknown session', { a: { partOf: 'x' } }],
    ['itself', { a: { partOf: 'a' } }],
    ['a part', { a: { partOf: 'b' }, b: { partOf: 'c' }, c: {} }],
    ['its own part', { a: { partOf: 'b' }, b: { partOf: 'a' } }],
  ])('of %s stands for itself', (_, sessions) => {
    expect(sessionsOf(sessions)['a']?.partOf).toBeUndefined();
  });
});
