/** Acts while someone types into a field, but not while an input method is still composing characters. */
export function onTyped(input: HTMLInputElement, act: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) act();
  });
  input.addEventListener('compositionend', act);
}
