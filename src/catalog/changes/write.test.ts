import { expect, test } from 'vitest';
import { readChanges } from '../content/changes-file.ts';
import type { Change } from '../schema/changes.ts';
import { changesJson, type Comparison, keepNotes } from './write.ts';

const since = { ref: 'v1', commit: '0123456789abcdef', date: Date.parse('2027-02-01T08:00:00Z') };
const moved: Change = {
  session: 'tides',
  kind: 'moved',
  at: Date.parse('2027-02-20T10:00:00Z'),
  before: { start: Date.parse('2027-03-01T01:00:00Z'), end: Date.parse('2027-03-01T01:30:00Z') },
  after: { start: Date.parse('2027-03-01T04:00:00Z'), end: Date.parse('2027-03-01T04:30:00Z') },
};
const hostile = ']]> & <script>alert("1")</script>\u202e,;\\ 😀 样例';
const retitled: Change = {
  session: 'sand',
  kind: 'retitled',
  before: { title: { en: hostile.replace('\u202e', '') } },
  after: { title: { en: 'Sand', zh: '沙' } },
};

const read = (text: string) => readChanges(new TextEncoder().encode(text));
const write = (comparison: Comparison): string => changesJson(comparison, 'Asia/Shanghai');

test('what is written is read back as it was', () => {
  const { changes, problems } = read(write({ since, changes: [moved, retitled] }));
  expect(problems).toEqual([]);
  expect(changes?.since).toEqual(since);
  expect(changes?.entries.map(({ place: _place, ...entry }) => entry)).toEqual([moved, retitled]);
});

test('times are written in the zone of the conference, and one text for all languages as a text', () => {
  const room: Change = { session: 'a', kind: 're-roomed', before: {}, after: { room: { '': 'Red' } } };
  expect(write({ since: { date: since.date }, changes: [moved, room] })).toBe(`{
  "version": 1,
  "since": {
    "date": "2027-02-01T16:00:00+08:00"
  },
  "changes": [
    {
      "session": "tides",
      "kind": "moved",
      "at": "2027-02-20T18:00:00+08:00",
      "before": {
        "start": "2027-03-01T09:00:00+08:00",
        "end": "2027-03-01T09:30:00+08:00"
      },
      "after": {
        "start": "2027-03-01T12:00:00+08:00",
        "end": "2027-03-01T12:30:00+08:00"
      }
    },
    {
      "session": "a",
      "kind": "re-roomed",
      "after": {
        "room": "Red"
      }
    }
  ]
}
`);
});

const earlier = read(
  write({
    since,
    changes: [
      { ...moved, note: { '': 'The speaker is ill.' } },
      { ...retitled, note: { en: 'Why' } },
    ],
  }),
).changes;

test('a note stays with its change when the file is written anew', () => {
  const { changes } = keepNotes({ since, changes: [{ ...moved, at: undefined }] }, earlier);
  expect(changes).toEqual([{ ...moved, note: { '': 'The speaker is ill.' } }]);
});

test('a note whose change is none any more is told', () => {
  const { lost } = keepNotes({ since, changes: [moved] }, earlier);
  expect(lost.map(({ session }) => session)).toEqual(['sand']);
});

test('a note does not go over to a comparison with another commit', () => {
  const other = { ...since, commit: 'fedcba9876543210' };
  expect(keepNotes({ since: other, changes: [moved] }, earlier).changes[0]?.note).toBeUndefined();
});

test('a change to yet another time was made later', () => {
  const again: Change = { ...moved, at: moved.at && moved.at + 1000, after: { start: 1, end: 2 } };
  expect(keepNotes({ since, changes: [again] }, earlier).changes[0]?.at).toBe(again.at);
});
