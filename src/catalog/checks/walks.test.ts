import { describe, expect, test } from 'vitest';
import { problemsOf, session, settings } from '../test-content.ts';

const rooms =
  'rooms: [{ id: a, building: { en: Mill, zh: 磨坊 } }, { id: b, building: Annex }, { id: c, building: mill }]\n';

const check = (walking: string, second: Readonly<Record<string, string>>): string[] => {
  const person = { presenters: 'Ana Example' };
  return problemsOf({
    'conference.yaml': settings(`${rooms}walking: ${walking}\n`),
    'sessions/one.md': session(
      { ...person, date: '2026-07-29T10:00', duration: '30', room: 'a' },
      'Text.\n### Speakers:\nAna Example: walks.\n',
    ),
    'sessions/two.md': session({ title: 'Another talk', ...person, ...second }),
  });
};

const at = (time: string, room: string) => ({ date: `2026-07-29T${time}`, duration: '30', room });

describe('somebody who speaks in two buildings', () => {
  test('needs the minutes of the way between them', () => {
    expect(check('6', at('10:35', 'b'))).toEqual([
      'sessions/two.md:3:13 warning presenters: "Ana Example" also speaks in sessions/one.md, and has 5 minutes to get from "Mill" to "Annex", which takes 6. Move one of them.',
    ]);
    expect(check('5', at('10:35', 'b'))).toEqual([]);
  });

  test('needs none in one building, whatever language calls it', () => {
    expect(check('6', at('10:30', 'c'))).toEqual([]);
  });

  test('needs those of the pair of buildings, in either direction and any language', () => {
    expect(check('[{ between: [annex, 磨坊], minutes: 6 }]', at('10:35', 'b'))).toHaveLength(1);
    expect(check('[{ between: [Mill, Mill], minutes: 6 }]', at('10:35', 'b'))).toEqual([]);
  });

  test('is no walker where the two sessions overlap, which is another problem', () => {
    expect(check('6', at('10:20', 'b'))).toEqual([expect.stringContaining('also speaks in')]);
  });
});

test('a way to a building without rooms is told the nearest one', () => {
  expect(check('[{ between: [Mil, Annex], minutes: 6 }]', at('12:00', 'b'))).toEqual([
    'conference.yaml:4:10 warning walking: no room is in a building "Mil". Did you mean "Mill"? Buildings: Mill, 磨坊, Annex.',
  ]);
});
