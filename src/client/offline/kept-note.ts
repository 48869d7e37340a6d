/** The line at the foot of a page that comes from the device: how old it is, and how to get a newer one. */
import { pageLanguage } from '../dom/page.ts';
import { button, element } from '../dom/element.ts';
import { ageInWords } from './age.ts';
import type { OfflineWords } from './words.ts';

const MINUTE = 60_000;

/** @param keptAt when the page was last known to be what the site says, in milliseconds since 1970 */
export function showKeptNote(keptAt: number, t: OfflineWords): void {
  const note = element('div', 'kept-note');
  const text = element('p');
  const again = button('', t('note.again'), () => {
    location.reload();
  });
  // Screen readers only tell of changes in what they know.
  text.role = 'status';
  note.append(text, again);
  document.body.append(note);

  let isBack = false;
  const update = (): void => {
    const age = ageInWords(keptAt, Date.now(), pageLanguage());
    const key = isBack ? 'note.back' : navigator.onLine ? 'note.slow' : 'note.none';
    text.textContent = t(key, { age });
  };
  addEventListener('online', () => {
    isBack = true;
    update();
  });
  addEventListener('offline', () => {
    isBack = false;
    update();
  });
  setInterval(update, MINUTE);
  requestAnimationFrame(update);
}
