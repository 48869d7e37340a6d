/** What the search dialog consists of. */
import { element } from '../dom/element.ts';
import { t } from './words.ts';

export type DialogParts = ReturnType<typeof dialogParts>;

/** @param page address of the search page, where the form leads without answers here */
export function dialogParts(page: string) {
  const dialog = element('dialog', 'search-dialog');
  dialog.ariaLabel = t('search.title');
  const form = element('form', 'search-form');
  form.action = page;
  form.role = 'search';
  const label = element('label', 'visually-hidden', t('search.label'));
  const input = element('input');
  input.type = 'search';
  input.name = 'q';
  input.id = 'search-dialog-words';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.placeholder = t('search.label');
  label.htmlFor = input.id;
  const close = button(t('search.close'));
  form.append(label, input, close);

  const status = element('p', 'search-status');
  status.role = 'status';
  const failure = element('p', 'search-failed');
  failure.hidden = true;
  const alert = element('span');
  alert.role = 'alert';
  failure.append(alert, ' ', button(t('search.retry')));
  const kinds = element('div', 'search-kinds');
  kinds.role = 'group';
  const hint = element('p', 'search-hint', t('search.hint'));
  const list = element('ol', 'rows search-results');
  const all = element('a', 'action', t('search.all'));
  all.href = page;
  const more = element('p', 'search-all');
  more.append(all);
  const body = element('div', 'search-body');
  body.append(status, failure, kinds, hint, list, more);
  dialog.append(form, body);
  return { dialog, input, close, status, failure, kinds, hint, list, all, body };
}

function button(text: string): HTMLButtonElement {
  const made = element('button', 'action', text);
  made.type = 'button';
  return made;
}
