/** Identifiers that apps know sessions, people and rooms by: made from file names, so that they stay when anything else changes. */

/** SHA-1 of some bytes, 20 bytes. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

export type IdentifiedKind = 'session' | 'speaker' | 'room';

export interface Identifiers {
  /** Of something that this edition has under a name: the same in every language and for good. */
  readonly guid: (kind: IdentifiedKind, id: string) => string;
  /** A whole number above 0 for each name, no two alike. */
  readonly numbers: (kind: IdentifiedKind, ids: readonly string[]) => ReadonlyMap<string, number>;
}

/** The name space of addresses, RFC 9562 section 6.6. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** Apps keep numbers in 32 bits with a sign. */
const LARGEST = 0x7f_ff_ff_ff;

/** @param address where the edition is published; two on one host have different identifiers */
export function createIdentifiers(address: string, sha1: Sha1): Identifiers {
  const edition = uuid5(URL_NAMESPACE, address, sha1);
  const guid = (kind: IdentifiedKind, id: string): string => uuid5(edition, `${kind}:${id}`, sha1);
  return {
    guid,
    numbers(kind, ids) {
      const taken = new Set<number>();
      const free = (id: string, attempt: number): number => {
        const number = numberOf(guid(kind, attempt === 0 ? id : `${id}#${String(attempt)}`));
        return taken.has(number) ? free(id, attempt + 1) : number;
      };
      return new Map(
        ids.toSorted().map((id) => {
          const number = free(id, 0);
          taken.add(number);
          return [id, number];
        }),
      );
    },
  };
}

/** RFC 9562 section 5.5 */
function uuid5(namespace: string, name: string, sha1: Sha1): string {
  const hash = sha1(Uint8Array.from([...bytesOf(namespace), ...new TextEncoder().encode(name)]));
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const bytesOf = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));

const numberOf = (guid: string): number => (Number.parseInt(guid.slice(0, 8), 16) % LARGEST) + 1;
