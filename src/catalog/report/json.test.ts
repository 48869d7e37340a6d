import { expect, test } from 'vitest';
import type { Problem } from '../content/problems.ts';
import { session, settings } from '../test-content.ts';
import { jsonReport } from './json.ts';
import { checkedOf } from './test-checked.ts';

const files = {
  'conference.yaml': settings(),
  'sessions/a.md': session({ date: '2027-10-29T10:00', status: 'cancelled', rooom: 'x' }),
};

test('it has what is published, and each problem with its kind', () => {
  const checked = checkedOf(files);
  expect(JSON.parse(jsonReport({ ...checked, fixable: new Set(checked.problems) }))).toEqual({
    ...{ version: 1, ok: true, errors: 0, warnings: 1, files: 2 },
    published: {
      ...{ sessions: 1, scheduled: 1, cancelled: 1, speakers: 0, tracks: 0, rooms: 0 },
      ...{ days: ['2027-10-29'], languages: ['en', 'zh'], placeholders: [], inError: [] },
    },
    problems: [
      {
        ...{ path: 'sessions/a.md', line: 5, column: 1, severity: 'warning', kind: 'unknown-key' },
        message: 'there is no key "rooom". Did you mean "room"?',
        ...{ fixable: true, standsFor: 1 },
      },
    ],
  });
});

test('with warnings as errors, one of them is not ok', () => {
  expect(JSON.parse(jsonReport(checkedOf(files, { strict: true })))).toMatchObject({ ok: false, errors: 0 });
});

test('a line that stands for many says for how many', () => {
  const { problems, ...checked } = checkedOf(files);
  const [one] = problems;
  if (!one) throw new Error('no problem');
  const other = { ...one, line: 9 };
  const reportOf = (...fixable: readonly Problem[]): unknown =>
    JSON.parse(
      jsonReport({ ...checked, fixable: new Set(fixable), problems: [{ ...one, each: [one, other] }] }),
    );
  expect(reportOf(one)).toMatchObject({ problems: [{ standsFor: 2, fixable: false }] });
  expect(reportOf(one, other)).toMatchObject({ problems: [{ standsFor: 2, fixable: true }] });
});
