/** Sheets of paper in place of the page, while it is printed. */
import { element } from '../dom/element.ts';

/** Lay sheets out as they are printed; they can be measured from then on. */
export function laySheets(sheets: readonly HTMLElement[]): void {
  clearSheets();
  const printed = element('div', 'printed');
  printed.append(...sheets);
  document.body.append(printed);
  document.documentElement.classList.add('is-printing');
}

export function clearSheets(): void {
  document.querySelector('body > .printed')?.remove();
  document.documentElement.classList.remove('is-printing');
}
