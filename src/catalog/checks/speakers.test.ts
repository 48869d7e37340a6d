import { expect, test } from 'vitest';
import { eachProblem } from '../content/problems.ts';
import { problemsOf, read, session, settings } from '../test-content.ts';

const conference = { 'conference.yaml': settings() };
const section = (...blocks: readonly string[]): string =>
  `Abstract.\n### Speakers:\n${blocks.join('\n\n')}\n`;

test('a presenter without a biography, a biography without presenter and a file without sessions are warnings', () => {
  expect(
    problemsOf({
      ...conference,
      'sessions/a.md': session(
        { presenters: 'Ana One, Ben Two' },
        section(
          '<img src="images/1.png"><br>Ana One: one.',
          '<img src="images/2.png"><br>Ben Two: two.',
          '<img src="images/3.png"><br>Cleo Three: three.',
        ),
      ),
      'sessions/b.md': session({ title: 'Another talk', presenters: 'Dora Four' }),
      'speakers/nobody.md': '---\nname: Nobody Else\n---\nText.\n',
    }).map((line) => line.replace(/(warning [^"]*"[^"]*").*/, '$1')),
  ).toEqual([
    'sessions/a.md:11:11 warning the biography of "Cleo Three"',
    'sessions/b.md:3:13 warning presenters: "Dora Four"',
    'speakers/nobody.md:2:7 warning name: nobody called "Nobody Else"',
  ]);
});

test('a speaker booked twice at a time is a warning', () => {
  const talk = (time: string) =>
    session(
      { title: `Talk at ${time}`, presenters: 'Ana One', date: `2026-07-29T${time}:00`, duration: '40' },
      section('Ana One: one.'),
    );
  expect(
    problemsOf({ ...conference, 'sessions/a.md': talk('10:00'), 'sessions/b.md': talk('10:20') }),
  ).toEqual([
    'sessions/b.md:3:13 warning presenters: "Ana One" also speaks in sessions/a.md from 10:00 to 10:40. Move one of them, or give two different people a file each in speakers/.',
  ]);
});

test('a photo of nobody, without a name or text, goes by its file', () => {
  const files = { ...conference, 'sessions/a.md': session({}, section('<img src="images/1.png">')) };
  expect(problemsOf(files)).toEqual([expect.stringContaining('the biography of "images/1.png" fits nobody')]);
});

test('where many have no biography one warning stands for all of them', () => {
  const names = Array.from({ length: 21 }, (_, index) => `Ana ${String.fromCodePoint(65 + index)}example`);
  const files = { ...conference, 'sessions/a.md': session({ presenters: names.join(', ') }) };
  const { problems } = read(files);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^presenters: "Ana Aexample" has no biography.* The same is true of 20 more people\.$/,
    ),
  ]);
  expect(eachProblem(problems).map(({ kind }) => kind)).toEqual(names.map(() => 'no-biography'));
});
