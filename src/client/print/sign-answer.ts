import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import { isCurrent, type PrintedSign } from './sign-code.ts';

/** Says whether a sign at the door still holds; if not, what holds instead, with what is new to the sign marked. */
export function answerSign(dialog: HTMLDialogElement, { date, fingerprints }: PrintedSign): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[data-sign="${date}"] [data-fingerprint]`)];
  const current = isCurrent(
    fingerprints,
    rows.map(({ dataset }) => dataset['fingerprint'] ?? ''),
  );
  part(dialog, '[data-current]', HTMLElement).hidden = !current;
  part(dialog, '[data-outdated]', HTMLElement).hidden = current;
  part(dialog, 'ol', HTMLElement).replaceChildren(
    ...(current ? [] : rows.map((row) => answerRow(row, fingerprints))),
  );
  dialog.showModal();
}

function answerRow(row: HTMLElement, printed: readonly string[]): HTMLElement {
  const isNew = !printed.includes(row.dataset['fingerprint'] ?? '');
  const item = element('li', isNew ? 'is-new' : '');
  item.append(...row.cloneNode(true).childNodes);
  return item;
}
