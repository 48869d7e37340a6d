import { expect, test } from 'vitest';
import { type Files, session, settings } from '../test-content.ts';
import { sessionFilters } from './session-filters.ts';
import { viewContext } from './test-context.ts';

function filters(files: Files, keys = ''): Record<string, string[]> {
  const context = viewContext({ 'conference.yaml': settings(keys), ...files });
  const found = sessionFilters(context.catalog.sessions, context);
  return Object.fromEntries(found.map(({ name, options }) => [name, options.map(({ label }) => label)]));
}

test('what all sessions have in common, and what none has, is no filter', () => {
  expect(
    filters({ 'sessions/a.md': session({ room: 'A' }), 'sessions/b.md': session({ room: 'A' }) }),
  ).toEqual({});
});

test('rooms stand in the order of conference.yaml, and the others by name, with numbers as numbers', () => {
  const rooms = ['Room 10', 'Room 9', 'B', 'Hall'];
  const files = Object.fromEntries(
    rooms.map((room, index) => [
      `sessions/${String(index)}.md`,
      session({ room, date: `2027-05-01T1${String(index)}:00` }),
    ]),
  );
  expect(filters(files, 'rooms: [{ id: hall, name: Hall }]\n')['room']).toEqual([
    'Hall',
    'B',
    'Room 9',
    'Room 10',
  ]);
});

test('levels go from easy to hard, and topics by name', () => {
  const { level, tag } = filters({
    'sessions/a.md': session({ level: 'advanced', tags: '[tides, clocks]' }),
    'sessions/b.md': session({ level: 'Beginner', tags: '[clocks]' }),
    'sessions/c.md': session({ level: 'for elders' }),
  });
  expect(level).toEqual(['level.beginner', 'level.advanced', 'for elders']);
  expect(tag).toEqual(['clocks', 'tides']);
});

test('a single label is a filter, and so are recordings where some sessions have one', () => {
  const keys = 'labels: [{ id: live, name: Live, mark: "●" }]\n';
  const plain = session();
  const recorded = session({ labels: '[live]', speechLink: 'https://video.example/1' });
  expect(filters({ 'sessions/a.md': recorded, 'sessions/b.md': plain }, keys)).toEqual({
    label: ['Live'],
    recorded: ['filter.withRecording'],
  });
  expect(filters({ 'sessions/a.md': recorded }, keys)).toEqual({ label: ['Live'] });
});
