/** A session's calendar: the file beside its page, or, where there are none, its part of the whole calendar. */
import { loadOnce } from '../dom/load-once.ts';
import { addresses } from '../programme/addresses.ts';
import { isCalendar, onlySession } from './calendar-merge.ts';

/** @returns nothing when it cannot be fetched */
export type SessionCalendars = (id: string) => Promise<string | undefined>;

export const filesBeside: SessionCalendars = (id) =>
  fetchCalendar(addresses().session(id, 'ics')).catch(() => undefined);

export function partsOfWhole(): SessionCalendars {
  const whole = loadOnce(() => fetchCalendar(addresses().calendar()));
  return (id) =>
    whole()
      .then((calendar) => onlySession(calendar, id))
      .catch(() => undefined);
}

async function fetchCalendar(address: string): Promise<string> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok || !isCalendar(text)) throw new Error(`${address} is no calendar`);
  return text;
}
