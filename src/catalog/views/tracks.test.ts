import { expect, test } from 'vitest';
import { session } from '../test-content.ts';
import { viewContext } from './test-context.ts';
import { tracksPage, trackPage } from './tracks.ts';

const context = viewContext({
  'tracks/clocks.md': '---\ntitle: Clocks\n---\n',
  'sessions/whole.md': session({ title: 'Whole', date: '2027-05-01T10:00', track: 'clocks' }),
  'sessions/part.md': session({ title: 'Part', partOf: 'whole', track: 'clocks' }),
});

test('a track has as many sessions as its page lists: a part without a time of its own is in its whole', () => {
  const [track] = context.catalog.tracks;
  expect(track && trackPage(track, context).count).toBe(1);
  expect(tracksPage(context).tracks.map(({ count }) => count)).toEqual([1]);
});
