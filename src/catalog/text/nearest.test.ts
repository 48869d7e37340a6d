import { expect, test } from 'vitest';
import { clearlyMeant, nearest } from './nearest.ts';

test.each([
  ['presentrs', ['title', 'presenters'], 'presenters'],
  ['titel', ['title', 'track'], 'title'],
  ['clock', ['clocks', 'zones'], 'clocks'],
  ['quantum', ['clocks', 'zones'], undefined],
])('nearest to "%s" of %j is %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test.each([
  ['a slip of the fingers', 'Sundail Hall', ['Sundial Hall', 'Workshop'], 'Sundial Hall'],
  ['other case and hyphens', 'speech-link', ['speechLink', 'slides'], 'speechLink'],
  ['another number', 'day-3', ['day-1'], undefined],
  ['another letter for a name', 'Room B', ['Room A'], undefined],
  ['one word more', 'streaming-bk', ['streaming'], undefined],
  ['two that are near', 'stems', ['steps', 'items', 'stem'], undefined],
  ['a number with its words together', 'hall1-1', ['hall-11'], undefined],
  ['nothing in common', 'Foyer', ['Sundial Hall'], undefined],
])('with %s, "%s" of %j clearly means %s', (_, word, known, meant) => {
  expect(clearlyMeant(word, known)).toBe(meant);
});
