/** A field that searches while someone types, but not while an input method is still composing characters. */
export function onTyped(input: HTMLInputElement, search: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) search();
  });
  input.addEventListener('compositionend', search);
}

/** A single Latin letter is in every text. */
export const isWorthSearching = (query: string): boolean => {
  const letters = Array.from(query.trim());
  return letters.length > 1 || /[^\x20-\x7E]/.test(query);
};
