import { createHash } from 'node:crypto';

/** A short text that differs for contents that differ. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** 20 bytes; for identifiers, not for secrets. */
export const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
