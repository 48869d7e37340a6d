import { expect, test } from 'vitest';
import { eachProblem, formatProblem } from '../content/problems.ts';
import { problemsOf, read, session, settings, track } from '../test-content.ts';

const rooms = 'rooms: [{ id: hall, name: { en: Sundial Hall, zh: 日晷厅 } }, { id: r1, name: Room 1 }]\n';

test('a room that is all but one of the listed ones is a warning, any other a room of its own', () => {
  expect(
    problemsOf({
      'conference.yaml': settings(rooms),
      'sessions/a.md': session({ room: 'Sundail Hall' }),
      'sessions/b.md': session({ room: 'Room 2' }),
      'sessions/c.md': session({ room: 'Foyer' }),
      'sessions/d.md': session({ room: 'sundial hall' }),
    }),
  ).toEqual([
    'sessions/a.md:3:7 warning room: conference.yaml lists no room "Sundail Hall". Did you mean "Sundial Hall"? Correct it, or add it to "rooms" there.',
  ]);
});

test('rooms are not judged where conference.yaml lists none', () => {
  const files = {
    'sessions/a.md': session({ room: 'Sundail Hall' }),
    'sessions/b.md': session({ room: 'Sundial Hall' }),
  };
  expect(problemsOf({ 'conference.yaml': settings(), ...files })).toEqual([]);
});

test('what many files say stands for each of them', () => {
  const many = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`sessions/${name}.md`, session({ track: 'clokcs' })]),
  );
  const { problems } = read({ 'conference.yaml': settings(), 'tracks/clocks.md': track(), ...many });
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/sessions\/a.md:3:8 .* 3 more files say the same\.$/),
  ]);
  expect(eachProblem(problems).map(({ path, misspelt }) => [path, misspelt?.meant])).toEqual(
    Object.keys(many).map((path) => [path, 'clocks']),
  );
});

test('a language that is none of the conference is told which may be meant', () => {
  const files = { 'conference.yaml': settings(), 'sessions/a.zho.md': session() };
  expect(problemsOf(files)).toEqual([
    'sessions/a.zho.md:1:1 error "zho" is not a language of this conference. Did you mean "zh"? Add it to "languages" in conference.yaml (now en, zh) or rename the file.',
  ]);
});
