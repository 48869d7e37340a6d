import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChanges } from './changes-file.ts';
import { formatProblem } from './problems.ts';

const read = (text: string) => readChanges(new TextEncoder().encode(text));
const problems = (text: string): string[] => read(text).problems.map(formatProblem);

const file = (...entries: readonly string[]): string => `{
  "version": 1,
  "since": { "ref": "v1", "date": "2027-02-01T08:00:00Z" },
  "changes": [
    ${entries.join(',\n    ')}
  ]
}
`;

test('an entry written by hand needs no more than a session and a kind', () => {
  const { changes } = read(file('{ "session": "tides", "kind": "cancelled", "note": { "en": "Ill" } }'));
  expect(changes?.entries).toEqual([
    {
      session: 'tides',
      kind: 'cancelled',
      before: {},
      after: {},
      note: { en: 'Ill' },
      place: { path: 'changes.json', line: 5, column: 5 },
    },
  ]);
});

test('an entry that does not fit is left out, and says where and what to write', () => {
  const text = file(
    '{ "session": "a", "kind": "new" }',
    '{ "session": "b",\n      "kind": "gone" }',
    '{ "session": "c", "kind": "moved", "before": { "start": "tomorrow" } }',
    '{ "session": "d", "kind": "moved", "speeker": "x" }',
    '7',
  );
  expect(read(text).changes?.entries.map(({ session }) => session)).toEqual(['a', 'd']);
  expect(problems(text)).toEqual([
    'changes.json:7:15 warning kind: "gone" does not fit and is left out. Write one of: cancelled, restored, moved, re-roomed, new, retitled, speakers, removed.',
    'changes.json:8:61 warning before.start: "tomorrow" does not fit and is left out. Write { "start": "2026-07-29T10:00:00+08:00", "end": ..., "room": "Main Hall" }, or "title" or "speakers".',
    'changes.json:9:51 warning there is no key "speeker". Known keys: session, kind, at, before, after, note.',
    'changes.json:10:5 error this must be a list of keys and values, one a line, such as "title: Opening".',
  ]);
});

test.each([
  ['{ "version": 2 }', 'changes.json:1:14 error version: "2" does not fit. Write 1.'],
  ['[]', 'changes.json:1:1 error this must be a list of keys and values'],
  ['{\n  "version": 1,\n  "since": }', "changes.json:3:12 error this is not JSON: Unexpected token '}'."],
  ['{', 'changes.json:1:2 error this is not JSON: Expected property name'],
  ['', 'changes.json:1:1 error this is not JSON: Unexpected end of JSON input.'],
])('%j is refused with a place', (text, said) => {
  expect(read(text).changes).toBeUndefined();
  expect(problems(text).join('\n')).toContain(said);
});

test('no file, however strange, is more than a problem', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({ session: fc.jsonValue(), kind: fc.jsonValue(), before: fc.jsonValue() }),
  );
  const whole = fc.record({
    version: fc.constant(1),
    since: fc.constant({ date: '2027-01-01T00:00:00Z' }),
    changes: fc.array(entry),
  });
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    whole.map((value) => JSON.stringify(value, undefined, 1)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split(/\r\n?|\n/).length;
      for (const { line, column } of read(text).problems) {
        expect(line).toBeLessThanOrEqual(lines);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('words that objects know are ordinary keys', () => {
  const { changes } = read(
    file(
      '{ "session": "constructor", "kind": "new", "__proto__": { "x": 1 }, "note": { "__proto__": "x", "en": "y" } }',
    ),
  );
  expect(changes?.entries[0]?.session).toBe('constructor');
  expect({}).not.toHaveProperty('x');
});

test.each(['[', '{"a":', '[{},'])('a file full of %j takes no time and breaks nothing', (sign) => {
  const before = performance.now();
  const closed = sign === '[' ? `${'['.repeat(100_000)}${']'.repeat(100_000)}` : '7';
  read(sign.repeat(100_000));
  read(file(`{ "session": ${closed}, "kind": "new" }`));
  expect(performance.now() - before).toBeLessThan(2000);
});

test('a file full of entries takes no time', () => {
  const before = performance.now();
  read(file(...Array.from({ length: 10_000 }, () => '{ "session": 1, "kind": "new", "a": 1 }')));
  expect(performance.now() - before).toBeLessThan(2000);
});
