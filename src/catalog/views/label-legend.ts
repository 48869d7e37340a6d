import type { Session } from '../model/catalog.ts';
import type { Wording } from '../model/wording.ts';
import { labelText, type LabelText } from './card.ts';

/** What the marks on a page mean: the labels of its sessions, in the order of the settings. */
export function labelLegend(sessions: readonly Session[], wording: Wording): LabelText[] {
  const used = new Set(sessions.flatMap(({ labels }) => labels.map(({ id }) => id)));
  return wording.catalog.conference.labels
    .filter(({ id }) => used.has(id))
    .map((label) => labelText(label, wording));
}
