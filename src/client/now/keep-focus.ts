/** Changes what a place holds without taking the focus from whoever is at it. */
export function keepFocus(place: HTMLElement, change: () => void): void {
  const root = place.getRootNode();
  const held = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  if (!held || !place.contains(held)) {
    change();
    return;
  }
  const all = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('a, button')];
  const key = keyOf(held);
  const index = all().findIndex((each) => each === held);
  change();
  const after = all();
  (after.find((each) => keyOf(each) === key) ?? after[Math.min(index, after.length - 1)])?.focus({
    preventScroll: true,
  });
}

const keyOf = (each: Element): string | null => each.getAttribute('href') ?? each.ariaLabel;
