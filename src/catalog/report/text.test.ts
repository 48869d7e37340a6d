import { expect, test } from 'vitest';
import { formatProblem } from '../content/problems.ts';
import { session, settings } from '../test-content.ts';
import { type Paint, plain } from './paint.ts';
import { checkedOf } from './test-checked.ts';
import { type Manner, textReport } from './text.ts';

const manner: Manner = { paint: plain, call: (option) => `npm run check -- ${option}` };

const files = {
  'conference.yaml': settings('rooms: [{ id: hall, name: Sundial Hall }]\n'),
  'sessions/a.md': session({ date: '29/07', room: 'Hall' }),
  'sessions/b.md': '---\ntitle: "标题"\nroom: "Sundail Hall"\nrooom: x\n---\n',
  'sessions/c.md': 'No front matter.\n',
  'sessions/d.md': '---\ntrack: ""\n---\n',
};

test('problems stand by file, each with its line, and below them what is published', () => {
  expect(textReport(checkedOf(files), manner))
    .toBe(`sessions/a.md:3:7 error date: "29/07" is not a time. Write it as "2026-07-29T14:10:00".
    3 | date: "29/07"
      |       ^ date

sessions/b.md:3:7 warning room: conference.yaml lists no room "Sundail Hall". Did you mean "Sundial Hall"? Correct it, or add it to "rooms" there.
    3 | room: "Sundail Hall"
      |       ^ unknown-room
sessions/b.md:4:1 warning there is no key "rooom". Did you mean "room"?
    4 | rooom: x
      | ^ unknown-key

sessions/c.md:1:1 error the file has no front matter. Begin it with a line "---", then "title: ...", then another line "---".
    1 | No front matter.
      | ^ no-front-matter

sessions/d.md:1:1 warning this is an empty placeholder and is not published. Fill in a title, or delete the file.
       placeholder

Ready: 1 session (0 scheduled), 0 speakers, 0 tracks, 2 rooms, 0 days, in en and zh.
Left out: 1 empty placeholder: sessions/d.md.
Held up: a build publishes nothing until sessions/a.md, sessions/c.md can be read.
5 files: 2 errors, 3 warnings`);
});

test('the first line of each problem has the form that tools read', () => {
  const checked = checkedOf(files);
  const lines = textReport(checked, manner).split('\n');
  expect(lines.filter((line) => /^\S+:\d+:\d+ /.test(line))).toEqual(checked.problems.map(formatProblem));
});

test('in colours it says the same', () => {
  const marked: Paint = (style, text) => `<${style}>${text}</>`;
  const report = textReport(checkedOf(files), { ...manner, paint: marked });
  expect(report).toContain('<bold>sessions/a.md</><dim>:3:7</> <red>error</> date: "29/07" is not');
  expect(report.replaceAll(/<\w*>|<\/>/g, '')).toBe(textReport(checkedOf(files), manner));
});

test('it ends with what else can be done', () => {
  const checked = checkedOf({ ...files, 'sessions/a.md': session(), 'sessions/c.md': session() });
  const [first, second] = checked.problems;
  if (!first || !second) throw new Error('no problems');
  const summary = { ...first, each: [first, first, first] };
  const report = textReport(
    { ...checked, problems: [summary, second], fixable: new Set([first]), strict: true },
    manner,
  );
  expect(report.split('\n').slice(-4)).toEqual([
    '1 line stands for 3 problems; npm run check -- --all shows each.',
    '3 can be mended for you: npm run check -- --fix shows how, and asks.',
    'Warnings count as errors (--strict).',
    '5 files: 0 errors, 2 warnings',
  ]);
});

test('a conference without sessions is told how to begin', () => {
  expect(textReport(checkedOf({ 'conference.yaml': settings() }), manner)).toBe(
    'There are no sessions yet. Begin with a file sessions/opening.md of three lines: "---", "title: Opening", "---".\n1 file: 0 errors, 0 warnings',
  );
});

test('a file cannot forge lines', () => {
  const report = textReport(
    checkedOf({
      'conference.yaml': settings(),
      'sessions/a\n::error::b.md': '---\ntitle: A\nx: "\u001B[2J\u2028::error::c"\n---\n',
    }),
    manner,
  );
  expect(report).not.toMatch(/^::|\u001B|\u2028/m);
});

test('where all sessions are in error, nobody is told to begin with a first one', () => {
  const report = textReport(checkedOf({ 'sessions/a.md': session({ date: '29/07' }) }), manner);
  expect(report).toContain('Held up: a build publishes nothing until sessions/a.md can be read.');
  expect(report).not.toContain('There are no sessions yet');
});
