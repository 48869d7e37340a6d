/** Arrow keys go from the field through the results and back; typing goes on in the field from anywhere. */
export function handleArrows(area: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const inList = at !== -1;
    if (!inList && document.activeElement !== input) return;
    const target = targetOf(event.key, at, links);
    if (target !== undefined) {
      event.preventDefault();
      (target ?? input).focus();
    } else if (inList && event.key.length === 1 && event.key !== ' ') {
      // The letter itself goes into the field, as it has the focus when the letter arrives.
      input.focus();
    }
  });
}

/** Where a key leads: a result, the field (`null`), or nowhere in particular. */
function targetOf(key: string, at: number, links: readonly HTMLElement[]): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return links[Math.min(at + 1, links.length - 1)];
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return at === 0 ? null : links[at - 1];
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return undefined;
}
