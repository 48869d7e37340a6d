import { describe, expect, test } from 'vitest';
import { type Files, problemsOf, session, settings } from '../test-content.ts';

const body = (name: string): string => `Text.\n### Speakers:\n${name}: mends clocks.\n`;
const talk = (keys: Readonly<Record<string, string>>, name = 'Ana Example'): string =>
  session({ presenters: name, ...keys }, body(name));
const check = (files: Files): string[] => problemsOf({ 'conference.yaml': settings(), ...files });

describe('two sessions of one title', () => {
  test('are a warning in the second, once for all languages, however it is written', () => {
    expect(
      check({
        'sessions/a.md': talk({ title: 'Slow  Clocks' }),
        'sessions/a.zh.md': talk({ title: '慢钟' }),
        'sessions/b.md': talk({ title: 'slow clocks' }, 'Bo Sample'),
        'sessions/b.zh.md': talk({ title: '慢钟' }, 'Bo Sample'),
      }),
    ).toEqual([
      'sessions/b.md:2:8 warning title: "slow clocks" is the title of sessions/a.md too, so nobody can tell them apart. Add what differs, or delete one of the files.',
    ]);
  });

  test.each<[string, Files]>([
    ['in two languages', { 'sessions/a.md': talk({}), 'sessions/a.zh.md': talk({}) }],
    [
      'as breaks',
      { 'sessions/a.md': session({ kind: 'break' }), 'sessions/b.md': session({ kind: 'break' }) },
    ],
    ['as ceremonies', { 'sessions/a.md': session(), 'sessions/b.md': session() }],
    [
      'as one that is cancelled',
      { 'sessions/a.md': talk({}), 'sessions/b.md': talk({ status: 'cancelled' }) },
    ],
    ['as a whole and its part', { 'sessions/a.md': talk({}), 'sessions/b.md': talk({ partOf: 'a' }) }],
    [
      'as a workshop given twice',
      { 'sessions/a.md': talk({ kind: 'workshop' }), 'sessions/b.md': talk({ kind: 'workshop' }) },
    ],
  ])('are none %s', (_, files) => {
    expect(check(files)).toEqual([]);
  });

  test('are one warning where there are more', () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [`sessions/${id}.md`, talk({})]));
    expect(check(files)).toEqual([
      expect.stringMatching(/^sessions\/b\.md.* 3 more sessions have that title\.$/),
    ]);
  });
});
