import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, session, settings } from '../test-content.ts';
import { likeness, textSpaces } from './vectors.ts';

const vectorsOf = (texts: readonly string[]) => {
  const files = texts.map((text, at) => [`sessions/s${String(at)}.md`, session({}, text)] as const);
  const { catalog } = read({ 'conference.yaml': settings(), ...Object.fromEntries(files) });
  return (textSpaces(catalog)[0]?.vectors ?? []).flatMap((vector) => vector ?? []);
};

test('a text has all in common with its copy, and nothing with one of other words', () => {
  const [first, copy, other] = vectorsOf(['Tide tables', 'Tide tables', 'Railway queues']);
  if (!first || !copy || !other) throw new Error('a text has no vector');
  expect(likeness(first, copy)).toBeCloseTo(1);
  expect(likeness(first, other)).toBe(0);
});

test('marks around a word do not make it another, those of C++ do', () => {
  const [first, quoted, other] = vectorsOf(['C++ (tides)', '“Tides”, C++.', 'C']);
  if (!first || !quoted || !other) throw new Error('a text has no vector');
  expect(likeness(first, quoted)).toBeCloseTo(1);
  expect(likeness(first, other)).toBe(0);
});

test('any texts have between nothing and all in common, whichever is asked first', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 12 }), { minLength: 2, maxLength: 6 }), (texts) => {
      const [a, b] = vectorsOf(texts);
      if (!a || !b) return;
      const both = likeness(a, b);
      expect(both).toBeGreaterThanOrEqual(0);
      expect(both).toBeLessThan(1.000001);
      expect(likeness(b, a)).toBeCloseTo(both);
    }),
  );
});
