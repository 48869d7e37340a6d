import { describe, expect, test } from 'vitest';
import { type Change, createRevisions, type Revisions, type SessionRevision } from './revisions.ts';

/** An hour each, from the first one on. */
const hour = (index: number): number => Date.UTC(2026, 0, 1, index);

/** Changes an hour apart, oldest first, each of the files named. */
const history = (...changes: readonly string[]): Change[] =>
  changes.map((paths, index) => ({ time: hour(index), paths: paths.split(' ') }));

const languages = ['en', 'zh'];
const read = (...changes: readonly string[]): Revisions =>
  createRevisions({ changes: history(...changes), moves: [] }, languages);
const confirmed = { id: 'a', status: 'confirmed' } as const;
const revision = (...changes: readonly string[]): SessionRevision => read(...changes).ofSession(confirmed);

const before = ['conference.yaml sessions/a.md sessions/a.zh.md', 'tracks/x.md', 'sessions/a.zh.md'];

describe('the revision of a session', () => {
  test.each([
    ['its file changes', 'sessions/a.md'],
    ['its translation changes', 'sessions/a.zh.md'],
    ['its translation moves to a folder', 'sessions/a.zh.md sessions/day-1/a.zh.md'],
    ['the settings change, which may move every session', 'conference.yaml'],
    ['a track changes, which may come or go', 'tracks/x.zh.md'],
  ])('rises when %s', (_, change) => {
    const [old, now] = [revision(...before), revision(...before, change)];
    expect(now.sequence).toBeGreaterThan(old.sequence);
    expect(now.lastModified).toBe(hour(before.length));
  });

  test.each(['sessions/b.md', 'speakers/ana.md', 'pages/venue.md'])('stays when %s changes', (change) => {
    expect(revision(...before, change)).toEqual(revision(...before));
  });

  test('rises when a session is placed anew, which may move others', () => {
    const changes = history(...before);
    const [old, now] = [[], [hour(9)]].map((moves) =>
      createRevisions({ changes, moves }, languages).ofSession(confirmed),
    );
    expect(now?.sequence).toBeGreaterThan(old?.sequence ?? Infinity);
    expect(now?.lastModified).toBe(hour(9));
  });

  test('rises with each change, also where clocks stand still, go back or are far ahead', () => {
    const times = [hour(5), hour(5), hour(1), Date.UTC(9999, 0), hour(6), Date.UTC(9999, 0)];
    const changes = times.map((time) => ({ time, paths: ['sessions/a.md'] }));
    const sequences = changes.map(
      (_, index) =>
        createRevisions({ changes: changes.slice(0, index + 1), moves: [] }, languages).ofSession(confirmed)
          .sequence,
    );
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
    expect(sequences.at(-1)).toBeLessThan(2 ** 31);
  });

  test('does not fall where all but the last commit is missing', () => {
    const cutOff = createRevisions({ changes: history(...before).slice(-1), moves: [hour(2)] }, languages);
    expect(cutOff.ofSession(confirmed).sequence).toBeGreaterThan(revision(...before.slice(0, 2)).sequence);
  });

  test('rises with a cancellation and again when it is taken back', () => {
    const once = read('sessions/a.md');
    const twice = createRevisions(
      { changes: Array.from({ length: 2 }, () => ({ time: hour(0), paths: ['sessions/a.md'] })), moves: [] },
      languages,
    );
    const [first = 0, ...later] = [
      once.ofSession(confirmed),
      once.ofSession({ id: 'a', status: 'cancelled' }),
      twice.ofSession(confirmed),
    ].map(({ sequence }) => sequence);
    expect(later).toEqual([first + 1, first + 2]);
  });

  test('is fixed where there is no history', () => {
    expect(revision()).toEqual({ lastModified: Date.UTC(2000, 0, 1), sequence: 0 });
    expect(read().ofSession({ id: 'a', status: 'cancelled' }).sequence).toBe(1);
  });
});

test('the newest change of an item dates it, in whatever order history comes', () => {
  const changes = history('tracks/x.md', 'tracks/x.zh.md', 'speakers/x.md');
  for (const order of [changes, changes.toReversed()]) {
    const revisions = createRevisions({ changes: order, moves: [] }, languages);
    expect(revisions.changedAt('tracks', 'x')).toBe(hour(1));
    expect(revisions.changedAt('speakers', 'x')).toBe(hour(2));
    expect(revisions.changedAt('pages', 'x')).toBe(undefined);
  }
});
