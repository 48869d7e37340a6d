/** Offers times in the visitor's zone, or in any other; what writes them is loaded when someone wants it. */
import { conferenceZone } from './conference-zone.ts';
import { chosenZone, myZone, ZONE_KEY } from './zone-choice.ts';
import { zoneSwitches } from './zone-switches.ts';
import { agreeAt } from './zone-time.ts';

export function startZone(): void {
  for (const { dates, toggle, choose } of zoneSwitches) {
    toggle.disabled = agreeAt(dates, myZone, conferenceZone);
    toggle.addEventListener('click', () => void load().then(({ toggleZone }) => toggleZone()));
    choose.addEventListener('click', () => void load().then(({ askForZone }) => askForZone(dates)));
  }
  addEventListener('storage', ({ key }) => {
    if (key === ZONE_KEY) show();
  });
  if (chosenZone() !== conferenceZone) show();
}

const load = () => import('./zone-shown.ts');

const show = (): void => void load().then(({ showZone }) => showZone(chosenZone()));
