/** Records kept from one build or check to the next, so that a file that has not changed is not read again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Validated } from '../../catalog/content/validate.ts';
import { checksum } from '../digest.ts';
import type { RecordStore } from './read-content.ts';

interface Kept {
  readonly key: string;
  readonly validated: Validated;
}

export interface SavedRecords extends RecordStore {
  /** Keep what this run has seen, for the next one. */
  readonly save: () => void;
}

/** @param cacheDir where work is kept between builds */
export function openRecordStore(cacheDir: string): SavedRecords {
  const file = path.join(cacheDir, 'records');
  const known = readKept(file);
  const current = new Map<string, Kept>();
  let isNew = false;
  return {
    recall: (name, key) => {
      const kept = known.get(name);
      if (kept?.key !== key) return undefined;
      current.set(name, kept);
      return kept.validated;
    },
    keep: (name, key, validated) => {
      isNew = true;
      current.set(name, { key, validated });
    },
    save: () => {
      if (isNew || current.size !== known.size) write(file, current);
    },
  };
}

/** The file begins with the checksum of what follows. */
const SUM_BYTES = 4;

/** What cannot be read, as another version has written it, is made anew. */
function readKept(file: string): ReadonlyMap<string, Kept> {
  try {
    const bytes = readFileSync(file);
    const records = bytes.subarray(SUM_BYTES);
    if (checksum(records) !== bytes.readUInt32BE()) return new Map();
    const kept: unknown = deserialize(records);
    return isKept(kept) ? kept : new Map();
  } catch {
    return new Map();
  }
}

/** Only this module writes the file, and keys say which code has made a record. */
const isKept = (value: unknown): value is ReadonlyMap<string, Kept> => value instanceof Map;

/** In one step, since two may run at a time. A disk that is full or read-only costs the next one some time. */
function write(file: string, records: ReadonlyMap<string, Kept>): void {
  const beside = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const bytes = serialize(records);
    const sum = Buffer.alloc(SUM_BYTES);
    sum.writeUInt32BE(checksum(bytes));
    writeFileSync(beside, Buffer.concat([sum, bytes]));
    renameSync(beside, file);
  } catch {
    return;
  }
}
