/** A change in plain words, for terminals and reports, in English and the conference's first language. */
import type { Catalog } from '../model/catalog.ts';
import { type Change, changeKinds, type Snapshot } from '../schema/changes.ts';
import { inLanguage, type Localized } from '../schema/fields.ts';
import { counted } from '../text/count.ts';
import { createFormat } from '../text/format.ts';

export interface ChangeWords {
  /** "Sat, Jul 30 14:00–14:40 → Sat, Jul 30 17:30–18:10" */
  readonly change: (change: Change) => string;
  readonly snapshot: (snapshot: Snapshot) => string;
  readonly say: (text: Localized) => string;
}

export function createChangeWords({ conference }: Catalog): ChangeWords {
  const format = createFormat('en', conference.timeZone);
  const say = (text: Localized): string => inLanguage(text, conference.languages[0]);
  const snapshot = ({ title, start, end, room, speakers }: Snapshot): string => {
    const time =
      start !== undefined && end !== undefined
        ? `${format.dayShort(format.date(start))} ${format.clock(start)}–${format.end(start, end)}`
        : undefined;
    const parts = [title && `“${say(title)}”`, time, room && say(room), speakers?.map(say).join(', ')];
    return parts.filter((part) => part !== undefined && part !== '').join(', ');
  };
  const change = ({ kind, before, after }: Change): string => {
    const [was, is] = [snapshot(before), snapshot(after)];
    const hasBoth = kind === 'moved' || kind === 're-roomed' || kind === 'speakers';
    return hasBoth
      ? `${was || 'nothing'} → ${is || 'nothing'}`
      : [was, is].filter((part) => part !== '').join(' → ');
  };
  return { change, snapshot, say };
}

/** "3 changes: 1 cancelled, 2 moved", or "No changes". */
export function countChanges(changes: readonly Change[]): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${kind}`];
  });
  if (counts.length === 0) return 'No changes';
  return `${counted(changes.length, 'change')}: ${counts.join(', ')}`;
}
