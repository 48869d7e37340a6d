/** Shows a page's times in a zone, and says which one it is. */
import { conferenceZone } from './conference-zone.ts';
import { t } from '../live-words.ts';
import { keepZone, myZone } from './zone-choice.ts';
import { createZoneFormat, type ZoneFormat } from './zone-format.ts';
import { zoneSwitches } from './zone-switches.ts';
import { agreeAt } from './zone-time.ts';
import { restoreTimes, writeTimes } from './zone-times.ts';

const language = document.documentElement.lang;

/** In force. */
let zone = conferenceZone;
/** Nothing while the server's own texts stand. */
let format: ZoneFormat | undefined;

export function showZone(name: string): void {
  zone = name;
  format = name === conferenceZone ? undefined : createZoneFormat(language, name);
  if (format) writeTimes(document, format);
  else restoreTimes(document);
  for (const { dates, note, printed, toggle } of zoneSwitches) {
    note.textContent = format ? t('zone.note', { zones: zoneNames(name, dates) }) : printed;
    toggle.textContent = format ? t('zone.toConference') : t('zone.toMine');
    toggle.disabled = !format && agreeAt(dates, myZone, conferenceZone);
  }
}

export function toggleZone(): void {
  chooseZone(zone === conferenceZone ? myZone : conferenceZone);
}

export async function askForZone(dates: readonly number[]): Promise<void> {
  const { openZoneDialog } = await import('./zone-dialog.ts');
  openZoneDialog({
    zone,
    conferenceZone,
    myZone,
    nameOf: (name) => zoneNames(name, dates),
    choose: chooseZone,
  });
}

function chooseZone(name: string): void {
  keepZone(name);
  showZone(name);
}

function zoneNames(name: string, dates: readonly number[]): string {
  const { name: nameAt, offset } = createZoneFormat(language, name);
  const names = new Set(dates.map((date) => t('zone.name', { zone: nameAt(date), offset: offset(date) })));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

// Lists that a script has put into the page.
document.addEventListener('lectern:sessions', (event) => {
  if (format && event instanceof CustomEvent && event.detail instanceof Element)
    writeTimes(event.detail, format);
});
