import { searchKey } from './search-key.ts';

/** Bytes of UTF-8 that a file system takes as a name, with room for a number, a language and an ending. */
const NAME_BYTES = 180;

/** A name as part of an address: small letters and digits of any script with hyphens between them. */
export function slugify(name: string): string {
  const slug = shortName(searchKey(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')).replace(/^-|-$/g, '');
  return slug || codePoints(name);
}

/** The beginning of a name that is too long for a file. */
export function shortName(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= NAME_BYTES) return name;
  let bytes = 0;
  return Array.from(name)
    .filter((letter) => (bytes += encoder.encode(letter).length) <= NAME_BYTES)
    .join('');
}

/** A name without letters, such as an emoji, goes by its characters' numbers, so that it does not hang on other names. */
const codePoints = (name: string): string =>
  Array.from(name.trim())
    .slice(0, 12)
    .map((letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .join('-') || 'unnamed';
