/** Shows a page's times in a zone, and says which one it is. */
import styles from '../../styles/dialogs.css?url';
import { onNewSessions } from '../dom/new-sessions.ts';
import { conferenceZone, pageLanguage } from '../dom/page.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { loadZoneWords, type ZoneWords } from './words.ts';
import { keepZone, myZone } from './zone-choice.ts';
import { createZoneFormat, type ZoneFormat } from './zone-format.ts';
import { readZoneSwitch } from './zone-switch.ts';
import { agreeAt } from './zone-time.ts';
import { restoreTimes, writeTimes } from './zone-times.ts';

export interface ShownZone {
  readonly show: (name: string) => void;
  /** From the conference's zone to the visitor's, and back from any. */
  readonly toggle: () => void;
  /** @param dates times at which to name the zones */
  readonly ask: (dates: readonly number[]) => Promise<void>;
}

export const loadShownZone = async (): Promise<ShownZone> => createShownZone(await loadZoneWords());

function createShownZone(t: ZoneWords): ShownZone {
  const language = pageLanguage();
  const switches = [...document.querySelectorAll<HTMLElement>('lectern-zone')].map((element) => {
    const parts = readZoneSwitch(element);
    return { ...parts, printed: parts.note.textContent };
  });
  /** In force. */
  let zone = conferenceZone();
  /** Nothing while the server's own texts stand. */
  let format: ZoneFormat | undefined;

  function show(name: string): void {
    if (name === zone) return;
    zone = name;
    format = name === conferenceZone() ? undefined : createZoneFormat(language, name);
    // Pages say it above their times only where these are not the visitor's own.
    document.documentElement.dataset['elsewhere'] = '';
    if (format) writeTimes(document, format);
    else restoreTimes(document);
    for (const { dates, note, printed, toggle } of switches) {
      note.textContent = format ? t('zone.note', { zones: zoneNames(name, dates) }) : printed;
      toggle.textContent = format ? t('zone.toConference') : t('zone.toMine');
      toggle.disabled = !format && agreeAt(dates, myZone(), conferenceZone());
    }
  }

  function choose(name: string): void {
    keepZone(name);
    show(name);
  }

  function zoneNames(name: string, dates: readonly number[]): string {
    const { name: nameAt, offset } = createZoneFormat(language, name);
    const names = new Set(dates.map((date) => t('zone.name', { zone: nameAt(date), offset: offset(date) })));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  }

  async function ask(dates: readonly number[]): Promise<void> {
    const [{ openZoneDialog }] = await Promise.all([import('./zone-dialog.ts'), loadStyles(styles)]);
    openZoneDialog(
      {
        zone,
        conferenceZone: conferenceZone(),
        myZone: myZone(),
        nameOf: (name) => zoneNames(name, dates),
        choose,
      },
      t,
    );
  }

  onNewSessions((root) => {
    if (format) writeTimes(root, format);
  });
  return {
    show,
    toggle: () => {
      choose(zone === conferenceZone() ? myZone() : conferenceZone());
    },
    ask,
  };
}
