import { expect, test } from 'vitest';
import { onceEach } from './once-each.ts';

test('what was made of a value is not made again, even where it is empty', () => {
  const asked: number[] = [];
  const textOf = onceEach((value: number) => {
    asked.push(value);
    return value === 0 ? '' : String(value);
  });
  expect([1, 0, 1, 0].map(textOf)).toEqual(['1', '', '1', '']);
  expect(asked).toEqual([1, 0]);
});
