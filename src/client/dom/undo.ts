/** A quiet note at the foot of the window, mostly of something that can be undone. */
import { type Change, takenBack } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { t } from '../words.ts';

interface Notice {
  readonly text: string;
  readonly undo?: () => void;
  /** Goes by itself after this time, unless someone is at it; stays without it. */
  readonly seconds?: number;
}

// It stands in the page from the beginning, as screen readers only tell of changes in what they know.
const toast = document.createElement('div');
toast.className = 'toast';
toast.role = 'status';
document.body.append(toast);

let seconds: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Where the visitor was; the next Tab leads from there to the note, once. */
let origin: Element | null = null;
let visited = false;

export function offerUndo(
  text: string,
  change: Change,
  options: { readonly seconds?: number } = { seconds: 10 },
): void {
  showNotice({ text, undo: () => favourites.change((ids) => takenBack(ids, change)), ...options });
}

export function showNotice({ text, undo, ...options }: Notice): void {
  const words = document.createElement('p');
  words.textContent = text;
  toast.replaceChildren(words);
  if (undo) toast.append(button(t('undo.undo'), 'toast-undo', () => (undo(), hide())));
  const close = button('', 'toast-close', hide);
  close.ariaLabel = t('undo.close');
  toast.append(close);
  if (!toast.contains(document.activeElement)) origin = document.activeElement;
  visited = false;
  seconds = options.seconds;
  wait();
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function hide(): void {
  clearTimeout(timer);
  const held = toast.contains(document.activeElement);
  toast.replaceChildren();
  if (held) leave();
}

function leave(): void {
  const place = origin?.isConnected ? origin : document.querySelector('#main a, #main button');
  if (place instanceof HTMLElement) place.focus({ preventScroll: place === origin });
}

function wait(): void {
  clearTimeout(timer);
  if (seconds !== undefined) timer = setTimeout(hide, seconds * 1000);
}

function stay(): void {
  clearTimeout(timer);
}

toast.addEventListener('pointerenter', stay);
toast.addEventListener('focusin', stay);
toast.addEventListener('pointerleave', () => {
  if (!toast.contains(document.activeElement)) wait();
});
toast.addEventListener('focusout', wait);

document.addEventListener('keydown', (event) => {
  if (toast.childElementCount === 0) return;
  const first = toast.querySelector('button');
  if (event.key === 'Escape') {
    hide();
  } else if (event.key === 'Tab' && !event.shiftKey && !visited && event.target === origin) {
    visited = true;
    event.preventDefault();
    first?.focus();
  } else if (event.key === 'Tab' && leavesToast(event)) {
    event.preventDefault();
    leave();
  }
});

function leavesToast({ target, shiftKey }: KeyboardEvent): boolean {
  return target === (shiftKey ? toast.querySelector('button') : toast.lastElementChild);
}
