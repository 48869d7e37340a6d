import { expect, test } from 'vitest';
import { problemsOf, read, session, settings } from '../test-content.ts';

const conference = settings(
  'labels: [{ id: mute, name: { en: Not recorded, zh: 不录像 }, mark: "⊘", aliases: [no video] }, { id: first, name: For beginners, mark: "1" }]\n',
);

const labelsOf = (written: string): string[] | undefined =>
  read({
    'conference.yaml': conference,
    'sessions/a.md': session({ labels: written }),
  }).catalog.sessions[0]?.labels.map(({ id }) => id);

test.each(['mute', 'NOT recorded', '不录像', 'No Video', '[mute, Not recorded]'])(
  'a session names a label by id, name or alias: %s',
  (written) => {
    expect(labelsOf(written)).toEqual(['mute']);
  },
);

test('labels come in the order of the settings, without those that are not there', () => {
  expect(labelsOf('first, other, mute')).toEqual(['mute', 'first']);
});

test('an unlisted label is told the nearest one, and translations may name labels in their language', () => {
  expect(
    problemsOf({
      'conference.yaml': conference,
      'sessions/a.md': session({ labels: 'mut, first' }),
      'sessions/b.md': session({ labels: 'Not recorded' }),
      'sessions/b.zh.md': session({ labels: '不录像' }),
      'sessions/c.md': session({ labels: 'mute' }),
      'sessions/c.zh.md': session({ labels: 'first' }),
    }),
  ).toEqual([
    'sessions/a.md:3:9 warning labels: conference.yaml lists no label "mut". Did you mean "mute"? Labels: mute, first.',
    'sessions/c.zh.md:3:9 warning labels: "first" is not what sessions/c.md says ("mute"). Write the same in both.',
  ]);
});
