import type { ContentRecord } from '../content/records.ts';

export interface Duplicate {
  readonly record: ContentRecord;
  /** Who has its id already. */
  readonly owner: ContentRecord;
}

/** Two files with one id would overwrite each other; on some hosts the case of letters makes no difference. The first path stays. */
export function uniqueRecords(records: readonly ContentRecord[]): {
  readonly unique: readonly ContentRecord[];
  readonly duplicates: readonly Duplicate[];
} {
  const owners = new Map<string, ContentRecord>();
  const spellings = new Map<string, ContentRecord>();
  const duplicates: Duplicate[] = [];
  for (const record of records.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const item = `${record.collection}/${record.id.toLowerCase()}`;
    const file = `${item}/${record.lang}`;
    const namesake = spellings.get(item);
    // A translation in other letters would be a session of its own, in the same place.
    const owner = namesake && namesake.id !== record.id ? namesake : owners.get(file);
    spellings.set(item, namesake ?? record);
    if (owner) duplicates.push({ record, owner });
    else owners.set(file, record);
  }
  return { unique: [...owners.values()], duplicates };
}
