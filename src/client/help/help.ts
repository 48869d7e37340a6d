/** Which keys a page answers: asked for with `?`, or with a button; what tells it is loaded then. */
import { isTyping } from '../dom/typing.ts';

/** @param element holds the button */
export function startHelp(element: HTMLElement): void {
  element.querySelector('button')?.addEventListener('click', () => void showKeys());
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    if (key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping(target)) void showKeys();
  });
}

async function showKeys(): Promise<void> {
  // Another dialog has the keys to itself.
  if (document.querySelector('dialog[open]')) return;
  const { openHelp } = await import('./help-dialog.ts');
  await openHelp();
}
