/** What a personal list adds to a session: when it ends, and, quietly, what else is chosen for that time. */
import { conferenceZone } from '../zone/conference-zone.ts';
import { findOverlaps, type Stretch } from './overlaps.ts';
import type { PrintedRow } from '../programme/programme.ts';
import { until } from '../now/until.ts';
import { t } from './my-words.ts';
import { createZoneFormat } from '../zone/zone-format.ts';

const MOST_NAMED = 3;

interface Timed extends Stretch, PrintedRow {}

export function showOverlaps(rows: readonly PrintedRow[]): void {
  const { lang } = document.documentElement;
  const zone = createZoneFormat(lang, conferenceZone);
  const names = new Intl.ListFormat(lang, { type: 'conjunction' });
  const timed: Timed[] = rows.flatMap((row) => (row.session.time ? [{ ...row, ...row.session.time }] : []));
  for (const { element, end } of timed) addEnd(element, until(zone, end));
  // A session that does not take place is in nobody's way.
  const overlaps = findOverlaps(timed.filter(({ session }) => !session.cancelled));
  for (const [{ element }, others] of overlaps) {
    const named = others.slice(0, MOST_NAMED).map(({ session }) => session.title);
    const more = others.length - named.length;
    const titles = names.format(more > 0 ? [...named, t('my.more', { count: more })] : named);
    element.append(line('row-overlap', t('my.overlaps', { titles })));
  }
}

/** On the line that says where, if there is one. */
function addEnd(row: HTMLElement, end: readonly (string | Node)[]): void {
  const place = row.querySelector('.row-place');
  if (place) place.append(' · ', ...end);
  else row.append(line('row-until', ...end));
}

function line(name: string, ...parts: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(...parts);
  return made;
}
