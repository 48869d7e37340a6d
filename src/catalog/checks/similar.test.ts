import { expect, test } from 'vitest';
import { problemsOf, session, settings } from '../test-content.ts';

const BODY = 'Shadows tell the hour on a garden wall.';
const talk = (keys: Readonly<Record<string, string>>, body: string) =>
  session({ duration: '40', ...keys }, `${body}\n\n### Speakers:\nTove Example: Builds things.`);

const warnings = (second: Readonly<Record<string, string>>): string[] =>
  problemsOf({
    'conference.yaml': settings(),
    'sessions/a.md': talk({ title: 'Building a sundial', date: '2027-05-01T10:00' }, BODY),
    'sessions/b.md': talk({ title: 'A sundial for all', date: '2027-05-01T10:20', ...second }, BODY),
    'sessions/c.md': talk({ title: 'Ledgers', date: '2027-05-01T10:00' }, 'Two columns balance.'),
    'sessions/d.md': talk({ title: 'Queues', date: '2027-05-01T10:00' }, 'Waiting in line.'),
  }).filter((line) => line.includes('much the same'));

test('two sessions about the same at the same time are a warning, once', () => {
  expect(warnings({})).toEqual([
    'sessions/b.md:4:7 warning date: "Building a sundial" in sessions/a.md is about much the same and runs from 10:00 to 10:40, so whoever wants one of them misses the other. Move one of them.',
  ]);
});

test.each([
  ['one after the other', { date: '2027-05-01T10:40' }],
  ['as a social', { kind: 'social' }],
  ['cancelled', { status: 'cancelled' }],
  ['as a part of the other', { partOf: 'a' }],
])('they are none %s', (_, keys) => {
  expect(warnings(keys)).toEqual([]);
});
