import { element } from '../dom/element.ts';

/** Marks the links to a day as those to today, and no others. @param word what today is called */
export function markToday(day: string, word: string): void {
  for (const date of document.querySelectorAll<HTMLTimeElement>('nav a > time')) {
    const link = date.parentElement;
    const isToday = date.dateTime === day;
    if (!link || isToday === 'today' in link.dataset) continue;
    if (isToday) {
      link.dataset['today'] = '';
      link.append(element('span', 'today', word));
    } else {
      delete link.dataset['today'];
      link.querySelector('.today')?.remove();
    }
  }
}
