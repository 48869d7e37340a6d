const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many letters a fingerprint has. */
export const FINGERPRINT_LENGTH = 4;

/**
 * A short text that nearly always differs for texts that differ; no secret, and no proof of anything.
 * @returns letters that stand in an address as they are
 */
export function fingerprint(text: string): string {
  // FNV-1a, of 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // The high bits are mixed best, so they are folded into those that are used.
  const bits = hash ^ (hash >>> 15);
  return Array.from({ length: FINGERPRINT_LENGTH }, (_, place) =>
    LETTERS.charAt((bits >>> (place * 6)) & 63),
  ).join('');
}
