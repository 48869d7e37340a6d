/** What the visitor should know about the list before the list: news, what is cancelled, clashes, long ways. */
import { announceSessions } from '../dom/new-sessions.ts';
import { part } from '../dom/part.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { cancelledPanel } from './cancelled-panel.ts';
import { clashPanel } from './clash-panel.ts';
import { newsPanel } from './news-panel.ts';
import type { SessionChange } from './snapshot.ts';
import { walkPanel } from './walk-panel.ts';
import type { MyWords } from './words.ts';

export interface Alerts {
  readonly mine: readonly ProgrammeSession[];
  /** Since the last visit. */
  readonly changes: readonly SessionChange[];
  readonly programme: Programme;
}

export function showAlerts(root: HTMLElement, alerts: Alerts, t: MyWords): void {
  const { mine, changes, programme } = alerts;
  const place = part(root, '[data-alerts]', HTMLElement);
  const held = place.contains(document.activeElement);
  const panels = [
    newsPanel(changes, programme, t),
    cancelledPanel(mine, changes, t),
    clashPanel(mine, t, () => {
      showAlerts(root, alerts, t);
    }),
    walkPanel(mine, programme.walking, t),
  ];
  place.replaceChildren(...panels.filter((panel) => panel !== undefined));
  announceSessions(place);
  // An answer takes its button away: the next question gets the focus, or the list where there is none.
  if (held) (place.querySelector('button') ?? part(root, '[data-count]', HTMLElement)).focus();
}
