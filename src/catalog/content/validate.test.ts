import { describe, expect, test } from 'vitest';
import { problemsOf, read, session, settings, track } from '../test-content.ts';

const base = { 'conference.yaml': settings(), 'tracks/x.md': track('X') };
const only = (keys: Readonly<Record<string, string>>): string[] =>
  problemsOf({ ...base, 'sessions/a.md': session({ track: 'x', ...keys }) });

describe('problems of one file', () => {
  test('one valid session and nothing else is a conference', () => {
    const { catalog, problems } = read({ 'sessions/a.md': session() });
    expect(catalog.sessions.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ kind }) => kind)).toEqual(['no-time-zone']);
  });

  test('a missing title is an error at the place where it should be', () => {
    expect(only({ title: '' })).toEqual([
      'sessions/a.md:2:8 error there is no title. Write one, such as title: "Opening keynote".',
    ]);
  });

  test('an impossible date is an error, and the example it gives is accepted', () => {
    const [message = ''] = only({ date: '2022-02-31T10:00:00' });
    expect(message).toBe(
      'sessions/a.md:4:7 error date: "2022-02-31T10:00:00" is not a time. Write it as "2026-07-29T14:10:00".',
    );
    expect(only({ date: /as "([^"]+)"/.exec(message)?.[1] ?? '' })).toEqual([]);
  });

  test('a session in error is left out of the Catalog, the others stay', () => {
    const { catalog } = read({
      ...base,
      'sessions/a.md': session({ date: 'soon' }),
      'sessions/b.md': session(),
    });
    expect(catalog.sessions.map(({ id }) => id)).toEqual(['b']);
  });

  test('an empty placeholder is a warning and is not published', () => {
    const files = {
      ...base,
      'sessions/a.md': session({ title: '', date: '', track: '', presenters: '' }, '### Speakers:'),
    };
    expect(problemsOf(files)).toEqual([
      'sessions/a.md:2:1 warning this is an empty placeholder and is not published. Fill in a title, or delete the file.',
    ]);
    expect(read(files).catalog.sessions).toEqual([]);
  });

  test('an unknown key is a warning with a suggestion', () => {
    expect(only({ tracks: 'x' })).toEqual([
      'sessions/a.md:4:1 warning there is no key "tracks". Did you mean "track"?',
    ]);
  });

  test('names that every object has are names like any other', () => {
    const files = {
      ...base,
      'tracks/constructor.md': track('C'),
      'sessions/a.md': session({ track: 'constructor', date: '2026-07-29T10:00:00' }),
      'sessions/b.md': session({ track: 'x' }),
    };
    expect(problemsOf(files)).toEqual([]);
    expect(only({ __proto__x: 'y' })).toHaveLength(1);
    expect(
      problemsOf({ ...base, 'sessions/a.md': '---\ntitle: A\ntrack: x\n__proto__: y\n---\n' })[0],
    ).toContain('there is no key "(__proto__)"');
  });

  test('an unknown track is a warning, and the session is published without it', () => {
    const files = { ...base, 'sessions/a.md': session({ track: 'xx' }) };
    expect(problemsOf(files)).toEqual([
      'sessions/a.md:3:8 warning track: there is no track "xx". Did you mean "x"? Tracks: x.',
    ]);
    expect(read(files).catalog.sessions[0]?.track).toBeUndefined();
  });

  test.each([
    ['duration', 'long', 'Write whole minutes, such as 40.'],
    ['speechLink', 'javascript:alert(1)', 'Write a full address'],
    ['slides', 'ftp://example.org/x', 'Write a full address'],
    ['stream', 'javascript:alert(1)', 'Write a full address'],
    ['chat', '#room', 'Write a full address'],
    ['feedback', '/feedback', 'Write a full address'],
    ['kind', 'lecture', 'Write one of: talk, keynote'],
    ['status', 'maybe', 'Write one of: confirmed'],
  ])('a bad %s is left out with a warning that says what to write', (key, value, hint) => {
    const [message = ''] = only({ [key]: value });
    expect(message).toContain(
      `sessions/a.md:4:${String(key.length + 3)} warning ${key}: "${value}" does not fit`,
    );
    expect(message).toContain(hint);
  });

  test.each([
    ['[{ label: A, url: "https://example.org", when: later }]', '4:55', 'links.when', 'later'],
    ['["https://example.org", { label: A, url: example.org }]', '4:49', 'links.url', 'example.org'],
  ])('a bad link in %s is shown where it stands', (links, place, key, value) => {
    expect(only({ links })).toEqual([
      `sessions/a.md:${place} warning ${key}: "${value}" does not fit and is left out. Write a list of { label: Slides, url: "https://example.org/", when: after }; "when" may be left out or is one of: before, during, after.`,
    ]);
  });

  test('a protocol-relative recording is completed', () => {
    const { catalog } = read({ ...base, 'sessions/a.md': session({ speechLink: '//player.example.org/1' }) });
    expect(catalog.sessions[0]?.texts['en']?.recording).toBe('https://player.example.org/1');
  });

  test('an older id that cannot be an address, or is taken, is a warning', () => {
    expect(only({ aliases: 'b/c' })[0]).toContain('aliases: "b/c" cannot be an address');
    expect(
      problemsOf({
        ...base,
        'sessions/a.md': session({ track: 'x', aliases: 'b' }),
        'sessions/b.md': session({ track: 'x' }),
      })[0],
    ).toContain('aliases: the older id "b" belongs to sessions/b.md already');
  });

  test('a speaker file needs no name', () => {
    const files = {
      ...base,
      'sessions/a.md': session({ track: 'x', presenters: 'wei' }),
      'speakers/wei.md': '---\naliases: Wei Sample\n---\nText.\n',
    };
    expect(problemsOf(files)).toEqual([]);
    expect(read(files).catalog.speakers[0]?.spellings).toContain('Wei Sample');
  });

  test('a name that cannot be an address is told a better one, in its language', () => {
    expect(problemsOf({ ...base, 'sessions/a b.zh.md': session() })[0]).toContain(
      'Rename the file to "a-b.zh.md".',
    );
  });

  test('a language that the conference does not have is an error', () => {
    expect(problemsOf({ ...base, 'sessions/a.fr.md': session() })[0]).toContain(
      '"fr" is not a language of this conference',
    );
  });
});

describe('conference.yaml', () => {
  test('a bad setting is an error with its place and what to write', () => {
    expect(problemsOf({ 'conference.yaml': 'timezone: Asia/Shangai\n', 'sessions/a.md': session() })[0]).toBe(
      'conference.yaml:1:11 error timezone: "Asia/Shangai" does not fit. Write an IANA name such as Asia/Shanghai.',
    );
  });

  test('an unknown key inside a setting is only a warning', () => {
    const { conference, problems } = read({
      'conference.yaml': settings('rooms:\n  - { id: a, name: A, seats: 10 }\n'),
    });
    expect(conference.rooms).toEqual([{ id: 'a', name: { '': 'A' } }]);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'there is no key "rooms.0.seats".'],
    ]);
  });

  test('a length for what is no track is a warning, and a day before the first is an error', () => {
    expect(
      problemsOf({ 'conference.yaml': settings('slots: { default: 40, y: 20 }\n'), 'tracks/x.md': track() }),
    ).toEqual([
      'conference.yaml:3:8 warning slots: "y" is no track, so its length is never used. Did you mean "x"?',
    ]);
    expect(problemsOf({ 'conference.yaml': settings('start: 2026-07-29\nend: 2026-07-28\n') })).toEqual([
      'conference.yaml:4:6 error end: "2026-07-28" does not fit. Write a day that is not before 2026-07-29.',
    ]);
  });

  test('an unreadable file is an error', () => {
    expect(problemsOf({ 'conference.yaml': 'title: "x\n' })[0]).toContain(
      'conference.yaml:2:1 error this is not YAML',
    );
  });
});

describe('problems among files', () => {
  test('two files with one id are an error, whatever folder or case they are in', () => {
    expect(
      problemsOf({
        ...base,
        'sessions/a.md': session({ track: 'x' }),
        'sessions/day/A.md': session({ track: 'x' }),
      }),
    ).toEqual([
      'sessions/day/A.md:1:1 error the id "A" belongs to sessions/a.md already. Rename one of the two files.',
    ]);
    expect(
      problemsOf({
        ...base,
        'sessions/A.zh.md': session({ track: 'x' }),
        'sessions/a.md': session({ track: 'x' }),
      })[0],
    ).toContain('belongs to sessions/A.zh.md already');
  });

  test('a translation that disagrees on a fact is a warning at the fact', () => {
    const files = {
      ...base,
      'sessions/a.md': session({ track: 'x', date: '2026-07-29T10:00:00' }),
      'sessions/a.zh.md': session({ track: 'x', date: '2026-07-29T11:00:00' }),
    };
    expect(problemsOf(files)).toEqual([
      'sessions/a.zh.md:4:7 warning date: "2026-07-29T11:00" is not what sessions/a.md says ("2026-07-29T10:00"). Write the same in both.',
    ]);
  });

  test('a room with two sessions at a time is a warning; back to back they only touch', () => {
    const at = (time: string, duration: string) =>
      session({ track: 'x', room: 'A', date: `2026-07-29T${time}:00`, duration });
    expect(
      problemsOf({ ...base, 'sessions/a.md': at('10:00', '30'), 'sessions/b.md': at('10:30', '30') }),
    ).toEqual([]);
    expect(
      problemsOf({ ...base, 'sessions/a.md': at('10:00', '40'), 'sessions/b.md': at('10:30', '30') }),
    ).toEqual([
      'sessions/b.md:4:7 warning room: "A" also has sessions/a.md from 10:00 to 10:40. Move one of them.',
    ]);
  });
});
