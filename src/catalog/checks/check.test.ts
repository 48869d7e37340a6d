import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../model/facts.ts';
import { type Files, problemsOf, session, settings, track } from '../test-content.ts';

const check = (files: Files, extra = ''): string[] =>
  problemsOf({ 'conference.yaml': settings(extra), 'tracks/clocks.md': track(), ...files });

const section = (name: string): string => `Abstract.\n### Speakers:\n${name}: makes clocks.\n`;

/** As many files as asked for, numbered so that they stay in order. */
const many = (count: number, make: (number: string) => Record<string, string>): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const number = String(index).padStart(3, '0');
      return [`sessions/s${number}.md`, session({ title: `Talk ${number}`, ...make(number) })];
    }),
  );

describe('a name that leads nowhere', () => {
  test('is a warning in each of a few files', () => {
    expect(check(many(3, () => ({ track: 'clock' })))).toEqual(
      ['s000', 's001', 's002'].map(
        (id) =>
          `sessions/${id}.md:3:8 warning track: there is no track "clock". Did you mean "clocks"? Tracks: clocks.`,
      ),
    );
  });

  test('is one warning where many files have it, beside those of other names', () => {
    expect(check(many(40, (number) => ({ track: number === '007' ? 'clocs' : 'rivers' })))).toEqual([
      'sessions/s000.md:3:8 warning track: there is no track "rivers". Tracks: clocks. 38 more files say the same.',
      'sessions/s007.md:3:8 warning track: there is no track "clocs". Did you mean "clocks"? Tracks: clocks.',
    ]);
  });

  test('is one warning for a type too', () => {
    expect(
      check(
        many(9, () => ({ stype: 'Lecture' })),
        'types: [{ id: talk, name: Talk }]\n',
      ),
    ).toEqual([
      'sessions/s000.md:3:8 warning stype: conference.yaml lists no type "Lecture". Types: Talk. 8 more files say the same.',
    ]);
  });

  test('is none for a label while the list of labels is in error', () => {
    const files = { 'sessions/a.md': session({ labels: 'mute' }) };
    const [first, ...others] = check(files, 'labels: [{ id: mute, name: Not recorded, mark: unrecorded }]\n');
    expect(first).toContain('error labels.mark: "unrecorded" does not fit');
    expect(others).toEqual([]);
  });

  test('is none where a session leaves its track out or empty', () => {
    expect(check({ 'sessions/a.md': session(), 'sessions/b.md': session({ track: '' }) })).toEqual([]);
  });
});

describe('people without a biography', () => {
  test('are a warning each, once for all their sessions and languages', () => {
    const keys = { presenters: 'Ana One' };
    expect(
      check({
        'sessions/a.md': session(keys),
        'sessions/a.zh.md': session(keys),
        'sessions/b.md': session({ title: 'Another talk', ...keys }),
      }),
    ).toEqual([
      'sessions/a.md:3:13 warning presenters: "Ana One" has no biography. Write "Ana One: ..." below a heading "### Speakers:", or add a file in speakers/.',
    ]);
  });

  test('are one warning where there are many', () => {
    const files = many(30, (number) => ({ presenters: `Ana N${number}` }));
    const known = { 'sessions/z.md': session({ presenters: 'Bo Known' }, section('Bo Known')) };
    expect(check({ ...files, ...known })).toEqual([
      'sessions/s000.md:3:13 warning presenters: "Ana N000" has no biography. Write "Ana N000: ..." below a heading "### Speakers:", or add a file in speakers/. The same is true of 29 more people.',
    ]);
  });
});

test('a conference of a thousand sessions without tracks and biographies has few warnings, and those that matter stand out', () => {
  const files = many(1_007, (number) => ({
    presenters: `Ana N${number}`,
    ...(Number(number) % 7 === 0 && { track: 'clocks' }),
  }));
  const wrong = {
    'sessions/x.md': session({ track: 'clokcs', date: '2026-07-29T10:00:00', duration: '40', room: 'A' }),
    'sessions/y.md': session({ date: '2026-07-29T10:10:00', room: 'A' }),
  };
  const problems = check({ ...files, ...wrong }, 'slots: { default: 40 }\n');
  expect(problems.map((line) => line.replace(/^(\S+):\d+:\d+ warning (\w+).*/, '$1 $2'))).toEqual([
    'sessions/s000.md presenters',
    'sessions/x.md track',
    'sessions/y.md room',
  ]);
});

describe('translations', () => {
  test.each([
    ['date', '2026-07-29T10:00:00', '2026-07-29T10:30:00', '2026-07-29T10:00', '2026-07-29T10:30'],
    ['end', '2026-07-29T10:20:00', '2026-07-29T10:40:00', '2026-07-29T10:20', '2026-07-29T10:40'],
    ['duration', '20', '40', '20', '40'],
    ['track', 'clocks', '', 'clocks', ''],
    ['room', 'A', 'B', 'A', 'B'],
    ['kind', 'talk', 'panel', 'talk', 'panel'],
    ['status', 'tentative', 'cancelled', 'tentative', 'cancelled'],
    ['language', 'en', 'zh', 'en', 'zh'],
    ['level', 'easy', 'hard', 'easy', 'hard'],
  ])('that disagree on %s are a warning', (key, lead, other, printedLead, printedOther) => {
    const file = (value: string): string => session({ date: '2026-07-29T10:00:00', [key]: value });
    // A name that a translation gives one room only is another name of it, unless it is a room elsewhere.
    const others = { 'sessions/b.md': session({ room: 'B' }), 'sessions/b.zh.md': session({ room: 'B' }) };
    const found = check({ 'sessions/a.md': file(lead), 'sessions/a.zh.md': file(other), ...others });
    expect(found.map((line) => line.replace(/^\S+ warning /, ''))).toEqual([
      `${key}: "${printedOther}" is not what sessions/a.md says ("${printedLead}"). Write the same in both.`,
    ]);
  });

  test('are compared in every fact of the table', () => {
    const values: Readonly<Record<string, readonly [string, string]>> = {
      ...{ date: ['2026-07-29T10:00', '2026-07-29T11:00'], end: ['2026-07-29T12:00', '2026-07-29T13:00'] },
      ...{ duration: ['20', '40'], track: ['clocks', ''], room: ['A', 'B'], stype: ['talk', 'tutorial'] },
      ...{ presenters: ['', 'Ana One'], kind: ['talk', 'panel'], status: ['tentative', 'cancelled'] },
      ...{ language: ['en', 'zh'], level: ['easy', 'hard'], labels: ['mute', 'tiny'], partOf: ['b', ''] },
      ...{ stream: ['https://a.example/', 'https://b.example/'], chat: ['https://a.example/', ''] },
      ...{ feedback: ['https://a.example/', ''] },
    };
    const compared = sessionFacts.filter(({ compare }) => compare !== 'never');
    expect(Object.keys(values)).toEqual(compared.map(({ key, name }) => key ?? name));
    const file = (index: 0 | 1): string =>
      session(Object.fromEntries(Object.entries(values).map(([key, pair]) => [key, pair[index]])));
    const found = check(
      {
        ...{ 'sessions/a.md': file(0), 'sessions/a.zh.md': file(1) },
        ...{ 'sessions/b.md': session({ room: 'B' }), 'sessions/b.zh.md': session({ room: 'B' }) },
      },
      'types: [{ id: talk, name: Talk }, { id: tutorial, name: Tutorial }]\nlabels: [{ id: mute, name: M, mark: M }, { id: tiny, name: T, mark: T }]\n',
    ).flatMap((line) => /warning (\w+): .* is not what sessions\/a\.md says/.exec(line)?.[1] ?? []);
    expect(found.toSorted()).toEqual(Object.keys(values).toSorted());
  });

  test('may have tags of their own, and leave facts out', () => {
    expect(
      check({
        'sessions/a.md': session({ tags: 'time', level: 'easy' }),
        'sessions/a.zh.md': session({ tags: '时间' }),
      }),
    ).toEqual([]);
  });
});

describe('a room with two sessions at a time', () => {
  const at = (time: string, minutes: string): string =>
    session({ date: `2026-07-29T${time}:00`, duration: minutes, room: 'A' });

  test('is a warning at the later one that names the earlier', () => {
    expect(check({ 'sessions/a.md': at('10:00', '40'), 'sessions/b.md': at('10:30', '40') })).toEqual([
      'sessions/b.md:5:7 warning room: "A" also has sessions/a.md from 10:00 to 10:40. Move one of them.',
    ]);
  });

  test('is found across midnight, and says on which dates', () => {
    const night = { date: '2026-07-29T23:30:00', duration: '60', room: 'A' };
    const files = {
      'sessions/a.md': session(night),
      'sessions/b.md': session({ ...night, date: '2026-07-30T00:10:00' }),
    };
    const expected = [
      'sessions/b.md:5:7 warning room: "A" also has sessions/a.md from 2026-07-29 23:30 to 2026-07-30 00:30. Move one of them.',
    ];
    expect(check(files, 'dayStart: "00:00"\n')).toEqual(expected);
    expect(check(files, 'dayStart: "06:00"\n')).toEqual(expected);
  });

  test('is none when they touch', () => {
    expect(check({ 'sessions/a.md': at('10:00', '40'), 'sessions/b.md': at('10:40', '40') })).toEqual([]);
  });

  test('is one warning a session, however many are at that time', () => {
    const files = many(50, () => ({ date: '2026-07-29T10:00:00', room: 'A' }));
    expect(check(files)).toHaveLength(49);
  });
});

test('photos on other hosts are a warning until the settings say what to do, in whatever letters', () => {
  const body =
    'Abstract.\n### Speakers:\n<img src="HTTPS://example.org/ana.jpg"><br>Ana One: makes clocks.\n';
  const files = { 'sessions/a.md': session({ presenters: 'Ana One' }, body) };
  expect(check(files)).toEqual([
    'conference.yaml:1:1 warning remoteImages: photos of 1 of the speakers are on other hosts and are not shown. Write "remoteImages: download" to fetch them at build, or "remoteImages: ignore".',
  ]);
  expect(check(files, 'remoteImages: ignore\n')).toEqual([]);
});

test('two files with one id are an error in the second', () => {
  expect(check({ 'sessions/1/a.md': session(), 'sessions/2/A.md': session() })).toEqual([
    'sessions/2/A.md:1:1 error the id "A" belongs to sessions/1/a.md already. Rename one of the two files.',
  ]);
});

test('a usual length of no track is a warning', () => {
  expect(check({}, 'slots: { default: 40, clock: 30 }\n')).toEqual([
    'conference.yaml:3:8 warning slots: "clock" is no track, so its length is never used. Did you mean "clocks"?',
  ]);
});

test('a day outside of the conference’s dates is a warning', () => {
  expect(check({ 'sessions/a.md': session({ date: '2026-07-29T10:00:00' }) }, 'end: 2026-07-28\n')).toEqual([
    'sessions/a.md:3:7 warning date: 2026-07-29 is not between the beginning and 2026-07-28. Correct the date, or start and end in conference.yaml.',
  ]);
});

test('the night after the conference’s last day is part of it, and the one before its first is not', () => {
  const talk = (date: string): string => session({ date, duration: '30' });
  expect(
    check(
      { 'sessions/a.md': talk('2026-07-29T00:30:00'), 'sessions/b.md': talk('2026-07-30T00:30:00') },
      'start: 2026-07-29\nend: 2026-07-29\ndayStart: "06:00"\n',
    ),
  ).toEqual([
    'sessions/a.md:3:7 warning date: the night of 2026-07-28 is not between 2026-07-29 and 2026-07-29. Correct the date, or start and end in conference.yaml.',
  ]);
});

test('a session that goes on after the conference’s last day is inside of its dates', () => {
  const party = session({ date: '2026-07-29T20:00:00', end: '2026-07-30T02:00:00' });
  expect(check({ 'sessions/a.md': party }, 'end: 2026-07-29\n')).toEqual([]);
});
