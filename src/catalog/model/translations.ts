import type { ContentRecord } from '../content/records.ts';
import type { ByLanguage } from './catalog.ts';

/** The records of one item in the conference's order of languages; the first one leads. */
export interface Translations<R extends ContentRecord> {
  readonly id: string;
  readonly lead: R;
  readonly all: readonly R[];
}

/** Bring the files of each item together, ordered by id. */
export function groupTranslations<R extends ContentRecord>(
  records: readonly R[],
  languages: readonly string[],
): Translations<R>[] {
  const rank = (record: R): number => languages.indexOf(record.lang);
  return [...Map.groupBy(records, ({ id }) => id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, group]) => {
      const [lead, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
      return lead ? [{ id, lead, all: [lead, ...others] }] : [];
    });
}

/** Make something of each translation. */
export function byLanguage<R extends ContentRecord, T>(
  { all }: Translations<R>,
  make: (record: R) => T,
): ByLanguage<T> {
  return Object.fromEntries(all.map((record) => [record.lang, make(record)]));
}
