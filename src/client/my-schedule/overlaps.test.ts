import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOverlaps } from './overlaps.ts';

const talk = (name: string, start: number, end: number) => ({ name, start, end });

const names = (items: readonly ReturnType<typeof talk>[]) =>
  Object.fromEntries(
    [...findOverlaps(items)].map(([{ name }, others]) => [name, others.map((other) => other.name)]),
  );

test('sessions that run at the same time overlap, each with the other', () => {
  expect(names([talk('a', 0, 40), talk('b', 30, 60)])).toEqual({ a: ['b'], b: ['a'] });
});

test('back-to-back sessions do not overlap', () => {
  expect(names([talk('a', 0, 40), talk('b', 40, 60)])).toEqual({});
});

test('sessions of two dates overlap where the first goes on after midnight', () => {
  const at = (time: string): number => Date.parse(`${time}:00Z`);
  const items = [
    talk('late', at('2027-05-01T23:30'), at('2027-05-02T00:30')),
    talk('party', at('2027-05-02T00:10'), at('2027-05-02T02:00')),
  ];
  expect(names(items)).toEqual({ late: ['party'], party: ['late'] });
});

test('a long session overlaps with each of the short ones in it, which do not overlap among themselves', () => {
  const overlaps = names([talk('c', 50, 60), talk('long', 0, 90), talk('b', 10, 20)]);
  expect(overlaps).toEqual({ long: ['b', 'c'], b: ['long'], c: ['long'] });
});

test('agrees with a comparison of every two', () => {
  const stretch = fc
    .record({ start: fc.nat(50), minutes: fc.integer({ min: 1, max: 20 }) })
    .map(({ start, minutes }) => ({ start, end: start + minutes }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), (items) => {
      const found = findOverlaps(items);
      for (const item of items) {
        const others = items.filter(
          (other) => other !== item && other.start < item.end && item.start < other.end,
        );
        expect(new Set(found.get(item) ?? [])).toEqual(new Set(others));
      }
    }),
  );
});
