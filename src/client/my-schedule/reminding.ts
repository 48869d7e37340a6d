/** Begins to remind on every page once the visitor has asked for it; what does so is loaded then. */
import { loadOnce } from '../dom/load-once.ts';
import { readStored } from '../dom/stored.ts';
import { REMINDER } from './stored-names.ts';

const start = loadOnce(() => import('./reminders.ts').then(({ startReminders }) => startReminders()));

/** Without a network the next page tries again. */
export function startReminding(): void {
  if (readStored(REMINDER)) void start().catch(() => undefined);
}
