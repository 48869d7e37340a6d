import { element } from '../dom/element.ts';
import { conferenceDays } from '../dom/page.ts';
import { today } from './today.ts';

/** Marks the links to today, and lets the link to the schedule lead there. @param word what today is called */
export function showToday(word: string): void {
  const day = today();
  if (!conferenceDays().includes(day)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    const isToday = link.querySelector(':scope > time')?.getAttribute('datetime') === day;
    if (isToday === 'today' in link.dataset) continue;
    if (isToday) {
      link.dataset['today'] = '';
      link.append(element('span', 'today', word));
    } else {
      delete link.dataset['today'];
      link.querySelector('.today')?.remove();
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.nav-schedule'))
    link.pathname = link.pathname.replace(/[^/]+(?=\.html$)/, day);
}
