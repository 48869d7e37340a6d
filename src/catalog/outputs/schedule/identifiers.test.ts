import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createIdentifiers, type Sha1 } from './identifiers.ts';

const sha1: Sha1 = (bytes) => createHash('sha1').update(bytes).digest();
const identifiers = createIdentifiers('https://example.org/', sha1);

describe('a guid', () => {
  test('is the UUID of version 5 that other programs make of the same names', () => {
    // Python: uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/"), "session:opening")
    expect(identifiers.guid('session', 'opening')).toBe('5e127061-6ca1-5716-b06c-c56e9aa3cbd8');
  });

  test('differs between editions, and between a session and a room of one name', () => {
    const later = createIdentifiers('https://example.org/2028/', sha1);
    const guids = [
      identifiers.guid('session', 'opening'),
      identifiers.guid('room', 'opening'),
      later.guid('session', 'opening'),
    ];
    expect(new Set(guids).size).toBe(3);
  });
});

describe('a number', () => {
  test('does not depend on what else there is', () => {
    const few = identifiers.numbers('session', ['opening', 'closing']);
    const many = identifiers.numbers('session', ['a', 'closing', 'z', 'opening', 'lunch']);
    expect([many.get('opening'), many.get('closing')]).toEqual([few.get('opening'), few.get('closing')]);
  });

  test('is another one where the first is taken, and stays within 31 bits', () => {
    // Only the first names of two differ in their hash after that.
    let calls = 0;
    const colliding = createIdentifiers('https://example.org/', (bytes) => {
      calls += 1;
      return calls <= 3 ? new Uint8Array(20).fill(0xff) : sha1(bytes);
    });
    const numbers = colliding.numbers('session', ['b', 'a']);
    expect(numbers.get('a')).toBe((0xffffffff % 0x7fffffff) + 1);
    expect(numbers.get('b')).not.toBe(numbers.get('a'));
    for (const number of numbers.values()) {
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThanOrEqual(0x7fffffff);
    }
  });
});
