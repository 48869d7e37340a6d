/** A quiet note at the foot of the window, mostly of something that can be undone. */
import styles from '../../styles/notice.css?url';
import type { messages } from '../../strings/en/notices.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { button, element } from './element.ts';
import { loadOnce } from './load-once.ts';
import { part } from './part.ts';
import { loadStyles } from './style-sheet.ts';
import { loadWords } from './words.ts';

export type NoticeWords = TranslateFrom<typeof messages>;

export interface Notice {
  readonly text: (t: NoticeWords) => string;
  readonly undo?: () => void;
  readonly action?: { readonly text: (t: NoticeWords) => string; readonly act: () => void };
  /** Goes by itself after this time, unless someone is at it; stays without it. */
  readonly seconds?: number;
}

type Show = (notice: Notice, origin: Element | null) => void;

const toast = loadOnce(loadToast);

/** @param origin where the visitor was; the next Tab leads from there to the note, once */
export async function showNotice(notice: Notice, origin: Element | null): Promise<void> {
  const show = await toast();
  show(notice, origin);
}

async function loadToast(): Promise<Show> {
  const [t] = await Promise.all([
    loadWords(import.meta.glob<typeof messages>('../../strings/*/notices.ts', { import: 'messages' })),
    loadStyles(styles),
  ]);
  // It stands in the page from the beginning, as screen readers only tell of changes in what they know.
  return createToast(part(document, '.toast', HTMLElement), t);
}

function createToast(toast: HTMLElement, t: NoticeWords): Show {
  let seconds: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let origin: Element | null = null;
  let visited = false;

  function show({ text, undo, ...options }: Notice, from: Element | null): void {
    toast.replaceChildren(element('p', '', text(t)));
    const { action } = options;
    if (action) toast.append(button('toast-undo', action.text(t), () => (action.act(), hide())));
    if (undo) toast.append(button('toast-undo', t('undo.undo'), () => (undo(), hide())));
    const close = button('toast-close', '', hide);
    close.ariaLabel = t('undo.close');
    toast.append(close);
    if (!toast.contains(from)) origin = from;
    visited = false;
    seconds = options.seconds;
    wait();
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

  function handleKey(event: KeyboardEvent): void {
    if (toast.childElementCount === 0) return;
    const first = toast.querySelector('button');
    if (event.key === 'Escape') {
      hide();
    } else if (event.key === 'Tab' && !event.shiftKey && !visited && event.target === origin) {
      visited = true;
      event.preventDefault();
      first?.focus();
    } else if (event.key === 'Tab' && event.target === (event.shiftKey ? first : toast.lastElementChild)) {
      event.preventDefault();
      leave();
    }
  }

  toast.addEventListener('pointerenter', stay);
  toast.addEventListener('focusin', stay);
  toast.addEventListener('pointerleave', () => {
    if (!toast.contains(document.activeElement)) wait();
  });
  toast.addEventListener('focusout', wait);
  document.addEventListener('keydown', handleKey);
  return show;
}
