import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGaps } from './gaps.ts';
import { aSession } from './test-session.ts';

const found = (...[mine, programme]: Parameters<typeof findGaps>) =>
  findGaps(mine, programme).map(({ after, fits }) => [after.id, ...fits.map(({ id }) => id)].join(' '));

const mine = [aSession('a', [0, 60]), aSession('b', [180, 240])];

test('a gap lists what lies in it whole, by time', () => {
  const programme = [
    aSession('early', [30, 90]),
    aSession('second', [120, 180]),
    aSession('first', [60, 100]),
    aSession('late', [150, 200]),
  ];
  expect(found(mine, programme)).toEqual(['a first second']);
});

test('what is in the building where the visitor is comes first', () => {
  const here = [aSession('a', [0, 60], { building: 'North' }), aSession('b', [180, 240])];
  const programme = [
    aSession('far', [60, 90], { building: 'South' }),
    aSession('near', [120, 150], { building: 'North' }),
  ];
  expect(found(here, programme)).toEqual(['a near far']);
});

test.each([
  ['a break', aSession('x', [60, 90], { kind: 'break' })],
  ['a part of something', aSession('x', [60, 90], { partOf: 'whole' })],
  ['a cancelled session', aSession('x', [60, 90], { status: 'cancelled' })],
  ['a session without a time', aSession('x')],
])('%s is not offered', (_, session) => {
  expect(found(mine, [session])).toEqual([]);
});

test('a night is no gap', () => {
  const days = [aSession('a', [0, 60]), aSession('b', [1500, 1560])];
  expect(found(days, [aSession('x', [60, 90])])).toEqual([]);
});

test('a cancelled session leaves its time free', () => {
  const off = aSession('off', [60, 180], { status: 'cancelled' });
  expect(found([...mine, off], [aSession('x', [70, 90]), off])).toEqual(['a x']);
});

test('a short session inside a long one ends nothing', () => {
  const long = [aSession('long', [0, 120]), aSession('short', [10, 20]), aSession('b', [180, 240])];
  expect(found(long, [aSession('x', [30, 60]), aSession('y', [120, 180])])).toEqual(['long y']);
});

test('what is offered overlaps with none of the visitor’s own', () => {
  const stretch = fc.record({ start: fc.nat(1000), minutes: fc.integer({ min: 1, max: 90 }) });
  const sessions = (prefix: string) =>
    fc
      .array(stretch, { maxLength: 12 })
      .map((all) =>
        all.map(({ start, minutes }, index) =>
          aSession(`${prefix}${String(index)}`, [start, start + minutes]),
        ),
      );
  fc.assert(
    fc.property(sessions('mine'), sessions('other'), (own, others) => {
      for (const { fits } of findGaps(own, others))
        for (const { time: offer } of fits)
          for (const { time } of own)
            expect(offer && time && offer.start < time.end && time.start < offer.end).toBe(false);
    }),
  );
});
