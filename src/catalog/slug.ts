import { searchKey } from './text.ts';

/** A name as part of an address: small letters and digits of any script with hyphens between them. */
export function slugify(name: string): string {
  return (
    searchKey(name)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}
