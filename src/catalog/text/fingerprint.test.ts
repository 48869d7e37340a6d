import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, FINGERPRINT_LENGTH } from './fingerprint.ts';

test('a text has a fingerprint of letters that an address keeps as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const made = fingerprint(text);
      expect(made).toHaveLength(FINGERPRINT_LENGTH);
      expect(encodeURIComponent(made)).toBe(made);
      expect(fingerprint(text)).toBe(made);
    }),
  );
});

test('texts that differ a little have fingerprints that differ', () => {
  const texts = Array.from({ length: 1000 }, (_, minute) => `Opening at 10:${String(minute)}`);
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
