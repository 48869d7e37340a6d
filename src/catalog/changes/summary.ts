/** Changes for a terminal. */
import type { Catalog } from '../model/catalog.ts';
import { changeKinds } from '../schema/changes.ts';
import { escapeLine } from '../text/escape.ts';
import { dateOf } from '../text/time.ts';
import { countChanges, createChangeWords } from './words.ts';
import type { Comparison } from './write.ts';

const WIDEST = Math.max(...changeKinds.map(({ length }) => length));

/** A line for each change, the weightiest first, and their number. */
export function changesSummary(comparison: Comparison, catalog: Catalog): string {
  const words = createChangeWords(catalog);
  const lines = changeKinds.flatMap((kind) =>
    comparison.changes
      .filter((change) => change.kind === kind)
      .map((change) =>
        `  ${kind.padEnd(WIDEST)}  ${change.session}: ${words.change(change)}`.replace(/: $/, ''),
      ),
  );
  return [...lines, `${countChanges(comparison.changes)} since ${sinceWhat(comparison, catalog)}`]
    .map(escapeLine)
    .join('\n');
}

/** "v1, 6c2199dcec, 2022-07-01" */
export function sinceWhat({ since }: Comparison, { conference }: Catalog): string {
  const parts = [since.ref, since.commit?.slice(0, 10), dateOf(since.date, conference.timeZone)];
  return [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(', ');
}
