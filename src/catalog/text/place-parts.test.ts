import { expect, test } from 'vitest';
import { placeParts } from './place-parts.ts';

test('names room and track, where both are known', () => {
  expect(placeParts('Sundial Hall', 'Clocks')).toEqual({ room: 'Sundial Hall', track: 'Clocks' });
  expect(placeParts(undefined, 'Clocks')).toEqual({ track: 'Clocks' });
  expect(placeParts('Sundial Hall', undefined)).toEqual({ room: 'Sundial Hall' });
});

test('names a track once where its room is named after it', () => {
  expect(placeParts('Clocks · A', 'Clocks')).toEqual({ room: 'A', track: 'Clocks' });
  expect(placeParts('The clocks room', 'Clocks')).toEqual({ room: 'The clocks room' });
  expect(placeParts('Clocks', 'Clocks')).toEqual({ room: 'Clocks' });
});
