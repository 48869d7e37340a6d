import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSessionId } from '../favourites/favourite-ids.ts';
import { decodeIds, encodeIds } from './transfer-link.ts';

const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point)),
});
const anyId = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), han).filter(isSessionId);

test('any ids come back as they were, in letters that an address may hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyId, { minLength: 1 }), async (ids) => {
      const text = await encodeIds(ids);
      expect(text).toMatch(/^[\w-]+$/);
      expect(await decodeIds(text)).toEqual(ids);
    }),
  );
});

test('forty sessions take less than half of their letters', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `community-${String(1000 + index * 7)}`);
  expect((await encodeIds(ids)).length).toBeLessThan(ids.join().length / 2);
});

test('thousands of sessions come back', async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `演讲-${String(index)}`);
  expect(await decodeIds(await encodeIds(ids))).toEqual(ids);
});

test.each(['', '!', 'AAAA', 'not-a-list', '%E4%B8%AD'])('finds nothing in "%s"', async (text) => {
  expect(await decodeIds(text)).toBeUndefined();
});

test('a link that lost its end brings nothing rather than half', async () => {
  const text = await encodeIds(['calendars-week-53', 'clocks-telling-time-by-smell']);
  expect(await decodeIds(text.slice(0, -6))).toBeUndefined();
});

test('a small link that unfolds to fill the memory is refused', async () => {
  const bomb = await encodeIds(Array.from({ length: 100_000 }, () => '0'.repeat(299)));
  expect(bomb.length).toBeLessThan(300_000);
  expect(await decodeIds(bomb)).toBeUndefined();
});

test('whatever somebody puts into a link, it brings ids that may be ids, or nothing', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_+/=% '), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(letters, fc.string()), async (text) => {
      const ids = await decodeIds(text);
      expect(ids === undefined || (ids.length > 0 && ids.every(isSessionId))).toBe(true);
    }),
  );
});
