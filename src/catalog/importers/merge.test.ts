import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../content/write.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeText } from './merge-text.ts';

const nobody = (): undefined => undefined;
const settled = (text: string) => ({ ancestor: text, seen: text });

describe('front matter', () => {
  test('takes what changed there, keeps what was edited here, and leaves a conflict open', () => {
    const base = { title: 'A', room: 'one', date: 'then' };
    const theirs = { title: 'B', room: 'one', date: 'tomorrow', level: 'easy' };
    const ours = { title: 'A', room: 'two', date: 'yesterday', tags: ['mine'] };
    const merged = mergeFields(base, theirs, ours, nobody);
    expect([...merged.changes]).toEqual([
      ['title', 'B'],
      ['level', 'easy'],
    ]);
    expect(merged.kept).toEqual(['room']);
    expect(merged.conflicts).toEqual([{ key: 'date', here: 'yesterday', there: 'tomorrow' }]);
    expect(merged.base).toEqual({ title: 'B', room: 'one', date: 'then', level: 'easy' });
  });

  test('shows a conflict again until somebody settles it', () => {
    const [base, theirs, ours] = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
    const once = mergeFields(base, theirs, ours, nobody);
    expect(mergeFields(once.base, theirs, ours, nobody).conflicts).toEqual(once.conflicts);
    const kept = mergeFields(once.base, theirs, ours, () => 'here');
    expect(mergeFields(kept.base, theirs, ours, nobody)).toMatchObject({ conflicts: [], kept: ['title'] });
    expect([...mergeFields(once.base, theirs, ours, () => 'there').changes]).toEqual([['title', 'B']]);
  });

  test('keeps a key away that was deleted here, and deletes one that is gone there', () => {
    const merged = mergeFields({ a: '1', b: '2' }, { a: '1' }, { b: '2' }, nobody);
    expect([...merged.changes]).toEqual([['b', undefined]]);
    expect(merged.kept).toEqual(['a']);
  });

  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));

  test('loses no edit of either side, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base: Entries, theirs: Entries, ours: Entries) => {
        const merged = mergeFields(base, theirs, ours, nobody);
        const after = new Map(Object.entries(ours));
        for (const [key, value] of merged.changes) {
          if (value === undefined) after.delete(key);
          else after.set(key, value);
        }
        for (const key of ['a', 'b', 'c', 'd']) {
          const isConflict = merged.conflicts.some((each) => each.key === key);
          if (ours[key] !== base[key]) expect(after.get(key)).toBe(ours[key]);
          else if (theirs[key] !== base[key]) expect(after.get(key)).toBe(theirs[key]);
          expect(isConflict).toBe(
            ours[key] !== base[key] && theirs[key] !== base[key] && ours[key] !== theirs[key],
          );
        }
        const again = mergeFields(merged.base, theirs, Object.fromEntries(after), nobody);
        expect([...again.changes]).toEqual([]);
        expect(again.conflicts).toEqual(merged.conflicts);
      }),
    );
  });
});

const lines = (...all: string[]): string => all.join('\n');

describe('text', () => {
  test('takes lines that changed there beside lines that were edited here', () => {
    const merged = mergeText(
      settled(lines('one', 'two', 'three', 'four')),
      lines('one', 'two', 'three', 'FOUR'),
      lines('ONE', 'two', 'three', 'four'),
      undefined,
    );
    expect(merged.text).toBe(lines('ONE', 'two', 'three', 'FOUR'));
    expect(merged.conflicts).toEqual([]);
  });

  test('keeps the lines of here in a conflict, says both, and merges the rest', () => {
    const base = settled(lines('one', 'two', 'three', 'four'));
    const theirs = lines('one there', 'two', 'three', 'four', 'five');
    const merged = mergeText(base, theirs, lines('one here', 'two', 'three', 'four'), undefined);
    expect(merged.text).toBe(lines('one here', 'two', 'three', 'four', 'five'));
    expect(merged.conflicts).toEqual([{ line: 1, here: 'one here', there: 'one there' }]);
    const again = mergeText(merged.base, theirs, merged.text, undefined);
    expect(again).toEqual(merged);
    expect(mergeText(merged.base, theirs, merged.text, 'there').text).toBe(theirs);
    expect(mergeText(merged.base, theirs, merged.text, 'here')).toMatchObject({
      text: merged.text,
      conflicts: [],
    });
  });

  test('closes a conflict when somebody takes the other text by hand', () => {
    const merged = mergeText(settled('old'), 'there', 'here', undefined);
    expect(mergeText(merged.base, 'there', 'there', undefined)).toMatchObject({
      conflicts: [],
      base: settled('there'),
    });
  });

  test('is not emptied because it is empty there now, where it was edited here', () => {
    expect(mergeText(settled('old'), '', 'here', undefined)).toMatchObject({
      text: 'here',
      conflicts: [{ here: 'here' }],
    });
    expect(mergeText(settled('old'), '', 'old', undefined)).toMatchObject({ text: '', conflicts: [] });
  });

  /** Lines with names of their own, so that each edit can be found again. */
  const edits = fc.array(fc.record({ at: fc.nat(9), kind: fc.constantFrom('change', 'insert', 'delete') }), {
    maxLength: 4,
  });
  const old = Array.from({ length: 10 }, (_, index) => `line ${String(index)}`);
  const apply = (side: string, list: readonly { at: number; kind: string }[]): string =>
    old
      .flatMap((line, index) => {
        const kind = list.find(({ at }) => at === index)?.kind;
        if (kind === 'change') return [`${side} ${String(index)}`];
        if (kind === 'insert') return [line, `${side} after ${String(index)}`];
        return kind === 'delete' ? [] : [line];
      })
      .join('\n');

  test('loses no edit of either side, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(edits, edits, (there, here) => {
        const [base, theirs, ours] = [settled(old.join('\n')), apply('there', there), apply('here', here)];
        const merged = mergeText(base, theirs, ours, undefined);
        const said = [merged.text, ...merged.conflicts.flatMap((each) => [each.here, each.there])]
          .join('\n')
          .split('\n');
        for (const line of [...theirs.split('\n'), ...ours.split('\n')]) {
          if (!old.includes(line)) expect(said).toContain(line);
        }
        // What is written here stays in the file, whatever the other side says.
        for (const line of ours.split('\n'))
          if (line.startsWith('here')) expect(merged.text.split('\n')).toContain(line);
        const again = mergeText(merged.base, theirs, merged.text, undefined);
        expect(again.text).toBe(merged.text);
        expect(again.conflicts.length > 0).toBe(merged.conflicts.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
