/** Changes in words, for a terminal. */
import type { Catalog } from '../model/catalog.ts';
import { createFormat } from '../text/format.ts';
import { escapeLine } from '../text/escape.ts';
import { inLanguage, type Localized } from '../schema/fields.ts';
import { type Change, changeKinds, type ChangeKind, type Snapshot } from '../schema/changes.ts';
import { dateOf } from '../text/time.ts';
import type { Comparison } from './write.ts';

/** A line for each change, the weightiest first, and their number. */
export function changesSummary({ since, changes }: Comparison, { conference }: Catalog): string {
  const { timeZone, languages } = conference;
  const format = createFormat('en', timeZone);
  const say = (text: Localized): string => inLanguage(text, languages[0]);
  const what = ({ title, start, end, room, speakers }: Snapshot): string => {
    const time =
      start !== undefined && end !== undefined
        ? `${format.dayShort(format.date(start))} ${format.clock(start)}–${format.end(start, end)}`
        : undefined;
    const parts = [title && `"${say(title)}"`, time, room && say(room), speakers?.map(say).join(', ')];
    return parts.filter((part) => part !== undefined && part !== '').join(', ');
  };
  const lineOf = (kind: ChangeKind, { session, before, after }: Change): string => {
    const [was, is] = [what(before), what(after)];
    const text = was && is ? `${was} -> ${is}` : was || is;
    const both = kind === 'moved' || kind === 're-roomed';
    return `  ${kind.padEnd(9)}  ${session}${text && ': '}${both && !was ? '-> ' : ''}${text}${both && !is ? ' -> nothing' : ''}`;
  };
  const ordered = changeKinds.flatMap((kind) =>
    changes.filter((change) => change.kind === kind).map((change) => lineOf(kind, change)),
  );
  const name = [since.ref, since.commit?.slice(0, 10), dateOf(since.date, timeZone)].filter((part) => part);
  return [...ordered.map(escapeLine), escapeLine(`${countChanges(changes)} since ${name.join(', ')}`)].join(
    '\n',
  );
}

/** "3 changes: 1 cancelled, 2 moved", or "No changes". */
export function countChanges(changes: readonly Change[]): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${kind}`];
  });
  if (counts.length === 0) return 'No changes';
  return `${String(changes.length)} change${changes.length === 1 ? '' : 's'}: ${counts.join(', ')}`;
}
