import { describe, expect, test } from 'vitest';
import { type Change, createRevisions } from './revisions.ts';

/** Changes an hour apart, oldest first, each of the files named. */
const history = (...changes: readonly string[]): Change[] =>
  changes.map((paths, index) => ({ time: Date.UTC(2026, 0, 1, index), paths: paths.split(' ') }));

const read = (...changes: readonly string[]) => createRevisions(history(...changes), ['en', 'zh']);
const sequence = (...changes: readonly string[]): number =>
  read(...changes).ofSession({ id: 'a', status: 'confirmed' }).sequence;

describe('the revision of a session', () => {
  test('counts the changes of all its files, in twos', () => {
    expect(sequence('sessions/a.md')).toBe(0);
    expect(sequence('sessions/a.md', 'sessions/a.md')).toBe(2);
    expect(sequence('sessions/a.md sessions/a.zh.md', 'sessions/a.zh.md sessions/b.md')).toBe(2);
  });

  test('never falls when a translation is deleted, renamed or moved to a folder', () => {
    const before = ['sessions/a.md sessions/a.zh.md', 'sessions/a.zh.md'];
    for (const change of ['sessions/a.zh.md', 'sessions/a.zh.md sessions/day-1/a.zh.md'])
      expect(sequence(...before, change)).toBeGreaterThan(sequence(...before));
    expect(sequence(...before, 'sessions/a.zh.md', 'sessions/b.md')).toBe(4);
  });

  test('rises when the settings change, which may move every session', () => {
    const before = ['conference.yaml sessions/a.md', 'sessions/a.md'];
    const after = read(...before, 'conference.yaml');
    expect(after.ofSession({ id: 'a', status: 'confirmed' })).toEqual({
      lastModified: Date.UTC(2026, 0, 1, 2),
      sequence: sequence(...before) + 2,
    });
    expect(after.changedAt('sessions', 'a')).toBe(Date.UTC(2026, 0, 1, 1));
  });

  test('rises with a cancellation and again when it is taken back', () => {
    const once = read('sessions/a.md');
    const twice = read('sessions/a.md', 'sessions/a.md');
    const numbers = [
      once.ofSession({ id: 'a', status: 'confirmed' }),
      once.ofSession({ id: 'a', status: 'cancelled' }),
      twice.ofSession({ id: 'a', status: 'confirmed' }),
    ].map(({ sequence }) => sequence);
    expect(numbers).toEqual([0, 1, 2]);
  });

  test('is fixed where there is no history', () => {
    expect(read().ofSession({ id: 'a', status: 'confirmed' })).toEqual({
      lastModified: Date.UTC(2000, 0, 1),
      sequence: 0,
    });
  });
});

test('the newest change of an item dates it, in whatever order history comes', () => {
  const changes = history('tracks/x.md', 'tracks/x.zh.md', 'speakers/x.md');
  for (const order of [changes, changes.toReversed()]) {
    const revisions = createRevisions(order, ['en', 'zh']);
    expect(revisions.changedAt('tracks', 'x')).toBe(Date.UTC(2026, 0, 1, 1));
    expect(revisions.changedAt('speakers', 'x')).toBe(Date.UTC(2026, 0, 1, 2));
    expect(revisions.changedAt('pages', 'x')).toBe(undefined);
  }
});
