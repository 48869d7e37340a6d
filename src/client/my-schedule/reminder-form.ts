/** Lets the visitor choose whether and when to be reminded. */
import { part } from '../dom/part.ts';
import { readReminderMinutes } from './due.ts';
import { keepReminder, reminderMinutes } from './reminder-choice.ts';
import { startReminding } from './reminding.ts';
import type { MyWords } from './words.ts';

export function startReminderForm(root: HTMLElement, t: MyWords): void {
  const select = part(root, '[data-reminder]', HTMLSelectElement);
  const note = part(root, '[data-reminder-note]', HTMLElement);
  select.value = String(reminderMinutes() ?? '');
  select.addEventListener('change', () => void choose(readReminderMinutes(select.value)));

  async function choose(minutes: number | undefined): Promise<void> {
    keepReminder(minutes);
    if (minutes === undefined) {
      note.textContent = '';
      return;
    }
    startReminding();
    note.textContent = t('my.reminderNote');
    // Asked of the visitor here and nowhere else, as this is where one has wished for it.
    if ('Notification' in globalThis && Notification.permission === 'default')
      await Notification.requestPermission();
  }
}
