import { expect, test } from 'vitest';
import { loadOnce } from './load-once.ts';

test('loads once for all who ask, also before it has come', async () => {
  let loads = 0;
  const ask = loadOnce(() => Promise.resolve((loads += 1)));
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('fails for all who waited, and is tried again for the next', async () => {
  let loads = 0;
  const ask = loadOnce(() =>
    (loads += 1) > 1 ? Promise.resolve(loads) : Promise.reject(new Error('no network')),
  );
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask()).toBe(2);
});
