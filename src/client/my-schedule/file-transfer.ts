/** The visitor's list as a file: saved from here, and read from one that was saved. */
import { download } from '../dom/download.ts';
import { part } from '../dom/part.ts';
import { favourites } from '../favourites/my-favourites.ts';
import type { Arrival } from './incoming.ts';
import { LARGEST_FILE, readScheduleFile, scheduleFile } from './schedule-file.ts';
import type { MyWords } from './words.ts';

/** @param conference its title @param ask shows what a file holds, or why it cannot be read */
export function startFileTransfer(
  root: HTMLElement,
  conference: string,
  ask: (arrival: Arrival) => void,
  t: MyWords,
): void {
  part(root, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
    download(scheduleFile(favourites().ids(), conference), 'my-schedule.json', 'application/json');
  });
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-open]')) {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      // The same file may be chosen again.
      void read(file).then((arrival) => {
        input.value = '';
        input.closest('dialog')?.close();
        ask(arrival);
      });
    });
  }

  async function read(file: File | undefined): Promise<Arrival> {
    if (!file || file.size > LARGEST_FILE) return t('my.fileTooLarge');
    try {
      return readScheduleFile(await file.text()) ?? t('my.fileUnknown');
    } catch {
      return t('my.fileUnknown');
    }
  }
}
