import { describe, expect, test } from 'vitest';
import { CONFERENCE_FILE } from '../content/path.ts';
import { type Base, emptyBase } from './base.ts';
import { readFolder } from './folder.ts';
import type { ImportedRoom } from './imported.ts';
import { mergeConference } from './merge-conference.ts';
import type { Side } from './merge-fields.ts';

const hall: ImportedRoom = { key: '1', name: 'Hall', capacity: 90 };

function merge(
  text: string | undefined,
  rooms: readonly ImportedRoom[],
  base: Base = emptyBase,
  side?: Side,
  facts = {},
) {
  const files = text === undefined ? [] : [{ path: CONFERENCE_FILE, bytes: new TextEncoder().encode(text) }];
  const ids = new Map(rooms.map(({ key }) => [key, key === '1' ? 'hall' : `room-${key}`]));
  const merged = mergeConference(
    { facts, rooms, roomIds: ids },
    base,
    readFolder(files, ['en']).settings,
    () => side,
  );
  return { ...merged, base: { ...emptyBase, ...merged.base } };
}

const first = merge(undefined, [hall]);
const written = first.text ?? '';

describe('rooms', () => {
  test('are listed where there is no file yet', () => {
    expect(written).toBe('rooms:\n  - id: "hall"\n    name: "Hall"\n    capacity: "90"\n');
    expect(merge(written, [hall], first.base)).toMatchObject({ outcome: { state: 'same' } });
  });

  test('that are renamed there are renamed here, unless they were renamed here as well', () => {
    const renamed = [{ ...hall, name: 'Great Hall' }];
    expect(merge(written, renamed, first.base).text).toContain('name: "Great Hall"');
    const here = written.replace('"Hall"', 'Our Hall # ours');
    const conflict = merge(here, renamed, first.base);
    expect(conflict.outcome.conflicts).toMatchObject([
      { key: 'rooms hall name', here: 'Our Hall', there: 'Great Hall' },
    ]);
    expect(conflict.text).toBeUndefined();
    expect(merge(here, renamed, conflict.base, 'there').text).toContain('"Great Hall" # ours');
    expect(merge(here, renamed, merge(here, renamed, conflict.base, 'here').base).outcome.kept).toEqual([
      'rooms hall name',
    ]);
  });

  test('that were taken out here stay out, and what is gone there goes', () => {
    expect(merge('title: Ours\n', [hall], first.base)).toMatchObject({ outcome: { state: 'same' } });
    expect(merge(written, [{ ...hall, capacity: undefined }], first.base).text).not.toContain('capacity');
  });

  test('that were listed here before are filled in, not renamed', () => {
    const here = 'rooms: [{ id: hall, name: The Hall }]\n';
    expect(merge(here, [hall]).text).toBe('rooms: [ { id: hall, name: The Hall, capacity: "90" } ]\n');
  });

  test('go into an empty list, and below a file without one', () => {
    expect(merge('title: A\nrooms: ""\n', [hall]).text).toBe(
      'title: A\nrooms:\n  - id: "hall"\n    name: "Hall"\n    capacity: "90"\n',
    );
    expect(merge('title: A\n', [hall]).text).toContain('title: A\nrooms:\n  - id: "hall"');
  });

  test('hold no impossible number of people', () => {
    expect(merge(undefined, [{ ...hall, capacity: -3.5 }]).text).not.toContain('capacity');
  });
});

describe('facts', () => {
  test('fill what nobody has written, and are merged from then on', () => {
    const facts = { title: 'Theirs', timezone: 'Europe/Lisbon' };
    const once = merge('title: Ours\n', [], emptyBase, undefined, facts);
    expect(once.text).toBe('title: Ours\ntimezone: "Europe/Lisbon"\n');
    const again = merge(once.text, [], once.base, undefined, {
      title: 'Theirs, renamed',
      timezone: 'Europe/Berlin',
    });
    expect(again.text).toBe('title: Ours\ntimezone: "Europe/Berlin"\n');
  });

  test('that would stop a build are refused', () => {
    expect(merge(undefined, [], emptyBase, undefined, { start: 'soon' })).toMatchObject({
      outcome: { state: 'refused', reason: expect.stringContaining('start') },
    });
  });

  test('leave a file alone that cannot be read, or changed safely', () => {
    expect(merge('title: "broken\n', [hall]).outcome.state).toBe('unreadable');
    expect(merge('{ title: A }\n', [hall])).toMatchObject({ outcome: { state: 'refused' } });
  });
});
