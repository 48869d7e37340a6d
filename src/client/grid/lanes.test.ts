import { describe, expect, test } from 'vitest';
import { beyond, initialRooms, lanesThatFit, MANY_LANES, pageStart } from './lanes.ts';

const lanes = (count: number, building: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${String(index)}`, building: building(index) }));

test('lanes that fit are as many as can be read, and at least one', () => {
  expect(lanesThatFit(1216, 144)).toBe(8);
  expect(lanesThatFit(100, 144)).toBe(1);
});

describe('a day begins with', () => {
  test('all rooms while there are few', () => {
    expect(initialRooms(lanes(MANY_LANES - 1, (index) => (index < 3 ? 'North' : 'South')))).toEqual([]);
  });

  test('the first building’s rooms when there are many', () => {
    const many = lanes(20, (index) => (index < 2 ? 'North' : 'South'));
    expect(initialRooms(many)).toEqual(['r0', 'r1']);
  });

  test('the building to which the address leads', () => {
    const many = lanes(20, (index) => (index < 18 ? 'North' : 'South'));
    expect(initialRooms(many, many[19])).toEqual(['r18', 'r19']);
  });

  test('all of many rooms in one building, of which a page shows some', () => {
    expect(initialRooms(lanes(20, () => ''))).toEqual([]);
  });
});

test('the last page of lanes is full', () => {
  expect(pageStart(18, 20, 6)).toBe(14);
  expect(pageStart(-3, 20, 6)).toBe(0);
  expect(pageStart(6, 4, 6)).toBe(0);
});

test('lanes beyond the edges count when any of them is hidden', () => {
  const edges = [0, 100, 200, 300, 400].map((start) => ({ start, end: start + 100 }));
  expect(beyond(edges, { start: 50, end: 350 })).toEqual({ before: 1, after: 2 });
  expect(beyond(edges, { start: 0.8, end: 499.2 })).toEqual({ before: 0, after: 0 });
});
