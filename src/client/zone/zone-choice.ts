/** The zone that a visitor has chosen. */
import { conferenceZone } from '../dom/page.ts';
import { knownZone } from './zone-time.ts';

export const ZONE_KEY = 'lectern.zone';
/** Kept in place of a name, so that the choice travels along with the visitor. */
const MINE = 'mine';

/** The IANA name of the zone that the visitor's device is in. */
export const myZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The conference's, unless another one was chosen. */
export function chosenZone(): string {
  const kept = stored();
  const name = kept === MINE ? myZone() : (kept ?? conferenceZone());
  return knownZone(name) === undefined ? conferenceZone() : name;
}

/** Without storage the choice lasts as long as the page. */
export function keepZone(name: string): void {
  try {
    if (name === conferenceZone()) localStorage.removeItem(ZONE_KEY);
    else localStorage.setItem(ZONE_KEY, name === myZone() ? MINE : name);
  } catch {
    return;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(ZONE_KEY);
  } catch {
    return null;
  }
}
