/** How long before their sessions visitors want to be reminded, kept in this browser. */
import { readStored, store } from '../dom/stored.ts';
import { readReminderMinutes } from './due.ts';
import { REMINDER } from './stored-names.ts';

/** In minutes; nothing while no reminder is wanted. */
export const reminderMinutes = (): number | undefined => readReminderMinutes(readStored(REMINDER));

export function keepReminder(minutes: number | undefined): void {
  store(REMINDER, minutes);
}
