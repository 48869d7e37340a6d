/** What the code of a door sign says after the address of its room (catalog/views/door-sign.ts). */
import { FINGERPRINT_LENGTH } from '../../catalog/text/fingerprint.ts';

export interface PrintedSign {
  readonly date: string;
  /** Of the sessions, in the order in which they were printed. */
  readonly fingerprints: readonly string[];
}

/** @param fragment of an address, with its `#` */
export function readSign(fragment: string): PrintedSign | undefined {
  const [, date, digest = ''] = /^#sign=(\d{4}-\d\d-\d\d)\.([\w-]*)$/.exec(fragment) ?? [];
  if (date === undefined) return undefined;
  const count = Math.ceil(digest.length / FINGERPRINT_LENGTH);
  return {
    date,
    fingerprints: Array.from({ length: count }, (_, index) =>
      digest.slice(index * FINGERPRINT_LENGTH, (index + 1) * FINGERPRINT_LENGTH),
    ),
  };
}

export const isCurrent = (printed: readonly string[], present: readonly string[]): boolean =>
  printed.length === present.length && printed.every((each, index) => each === present[index]);
