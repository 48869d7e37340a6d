/** Whether a key that is pressed there is a letter of a text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** Acts while someone types into a field, but not while an input method is still composing characters. */
export function onTyped(input: HTMLInputElement, act: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) act();
  });
  input.addEventListener('compositionend', act);
}
