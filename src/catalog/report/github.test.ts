import { expect, test } from 'vitest';
import { problem } from '../content/problems.ts';
import { session, settings } from '../test-content.ts';
import { githubReport } from './github.ts';
import { checkedOf } from './test-checked.ts';

const lines = (report: string): string[] => report.trimEnd().split('\n');

test('problems are commands with the path in the repository, errors first', () => {
  const checked = checkedOf({
    'conference.yaml': settings(),
    'sessions/a.md': session({ rooom: 'x', presenters: '' }),
    'sessions/b.md': session({ date: 'soon' }),
  });
  expect(lines(githubReport(checked, 'talks/'))).toEqual([
    '::error file=talks/sessions/b.md,line=3,col=7,title=date::date: "soon" is not a time. Write it as "2026-07-29T14:10:00".',
    '::warning file=talks/sessions/a.md,line=3,col=1,title=unknown-key::there is no key "rooom". Did you mean "room"?',
    'Ready: 1 session (0 scheduled), 0 speakers, 0 tracks, 0 rooms, 0 days, in en and zh.',
    'Held up: a build publishes nothing until sessions/b.md can be read.',
    '3 files: 1 error, 1 warning',
  ]);
});

test('no path and no message ends its property, its command or its line', () => {
  const place = { path: 'sessions/50%, a:b\n::error::c.md', line: 1, column: 1 };
  const problems = [problem('unreadable', place, undefined, '100%\r\n::set-env name=a::b ##[error]c')];
  const report = githubReport({ ...checkedOf({}), problems }, '');
  expect(lines(report)[0]).toBe(
    '::error file=sessions/50%25%2C a%3Ab\\u000a%3A%3Aerror%3A%3Ac.md,line=1,col=1,title=unreadable::' +
      'the file cannot be read: 100%25\\u000d\\u000a::set-env name=a::b ##\\u005berror]c. Put an ordinary file here.',
  );
  expect(report.match(/^::/gm)).toHaveLength(1);
  expect(report).not.toContain('##[');
});

test('what GitHub would not show is in the log, with its number', () => {
  const problems = Array.from({ length: 13 }, (_, index) =>
    problem('placeholder', { path: 'sessions/a.md', line: index + 1, column: 1 }, undefined),
  );
  const report = lines(githubReport({ ...checkedOf({}), problems }, ''));
  expect(report.filter((line) => line.startsWith('::'))).toHaveLength(10);
  expect(report.filter((line) => line.startsWith('sessions/a.md:1'))).toHaveLength(3);
  expect(report.at(-1)).toBe('GitHub shows 10 of each; 0 errors, 3 warnings more are in this log.');
});
