/**
 * Keeps what is typed while the dialog is still loading.
 * @returns ends it, and gives what was typed
 */
export function keepEarlyKeys(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Backspace') typed = Array.from(typed).slice(0, -1).join('');
    else if (Array.from(key).length === 1) typed += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    return typed;
  };
}
