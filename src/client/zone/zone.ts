/** Offers times in the visitor's zone, or in any other; what writes them is loaded when someone wants it. */
import { conferenceZone } from '../dom/page.ts';
import { loadOnce } from '../dom/load-once.ts';
import { chosenZone, myZone, ZONE_KEY } from './zone-choice.ts';
import { readZoneSwitch } from './zone-switch.ts';
import { agreeAt } from './zone-time.ts';

/** @param element names in `data-dates` the days that its times are on */
export function startZone(element: HTMLElement): void {
  const { dates, toggle, choose } = readZoneSwitch(element);
  toggle.disabled = agreeAt(dates, myZone(), conferenceZone());
  toggle.addEventListener('click', () => void shownZone().then((shown) => shown.toggle()));
  choose.addEventListener('click', () => void shownZone().then((shown) => shown.ask(dates)));
  addEventListener('storage', ({ key }) => {
    if (key === ZONE_KEY) showChosen();
  });
  if (chosenZone() !== conferenceZone()) showChosen();
}

const showChosen = (): void => void shownZone().then((shown) => shown.show(chosenZone()));

/** The one of the page, which several switches stand on. */
const shownZone = loadOnce(async () => (await import('./zone-shown.ts')).loadShownZone());
