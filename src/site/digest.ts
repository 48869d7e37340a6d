import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A short text that differs for contents that differ. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** 20 bytes; for identifiers, not for secrets. */
export const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();

/** Tells what a disk has damaged from what was written: what is kept between builds is used only where its sum is right. */
export const checksum = (contents: string | Uint8Array): number => crc32(contents);
