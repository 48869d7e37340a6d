import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('no more jobs run at a time than there are slots, and all of them run', async () => {
  const queue = createQueue(3);
  let running = 0;
  let most = 0;
  const job = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => queue(job)));
  expect({ running, most }).toEqual({ running: 0, most: 3 });
});

test('a job that fails gives its slot back', async () => {
  const queue = createQueue(1);
  await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue(() => Promise.resolve('next'))).toBe('next');
});
