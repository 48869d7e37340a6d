import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mainNames } from './main-names.ts';

/** `'Hall 1 / 一号厅'`: what the English and the Chinese file of a session say; `-` where a file says nothing. */
function mains(sessions: readonly string[]): Record<string, string> {
  const uses = sessions.map((session) =>
    session
      .split(' / ')
      .flatMap((key, index) => (key === '-' ? [] : [{ key, lang: index === 0 ? 'en' : 'zh' }])),
  );
  const mainOf = mainNames(uses, 'en');
  return Object.fromEntries(uses.flat().map(({ key }) => [key, mainOf(key)]));
}

test.each([
  ['a translation’s name stands for the leading one', ['A / 甲'], { A: 'A', 甲: 'A' }],
  [
    'one slip decides nothing',
    ['A / 甲', 'B / 乙', 'B / 乙', 'A / 乙'],
    { A: 'A', 甲: 'A', B: 'B', 乙: 'B' },
  ],
  [
    'a slip between names that both languages use decides nothing',
    ['A / A', 'B / B', 'A / B'],
    { A: 'A', B: 'B' },
  ],
  ['a leading file that leaves the name out decides nothing', ['A / 甲', '- / 甲'], { A: 'A', 甲: 'A' }],
  [
    'a session in the other language alone decides nothing',
    ['- / 甲', '- / 甲', 'A / 甲'],
    { A: 'A', 甲: 'A' },
  ],
  [
    'a leading file in the other language’s words decides nothing',
    ['A / 甲', 'A / 甲', '甲'],
    { A: 'A', 甲: 'A' },
  ],
  ['a name that nothing translates stands for itself', ['- / 甲', 'B'], { 甲: '甲', B: 'B' }],
  ['names that change places stay two', ['A / B', 'B / A'], { A: 'A', B: 'B' }],
])('%s', (_, sessions, expected) => {
  expect(mains(sessions)).toEqual(expected);
});

test('whatever files say, a name that another one stands for stands for itself', () => {
  const use = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    lang: fc.constantFrom('en', 'zh', 'fr'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(use, { maxLength: 3 }), { maxLength: 12 }), (sessions) => {
      const mainOf = mainNames(sessions, 'en');
      for (const key of ['a', 'b', 'c', 'd']) expect(mainOf(mainOf(key))).toBe(mainOf(key));
    }),
  );
});
