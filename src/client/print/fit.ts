/** Letters as large as a sheet of paper has room for. Sheets are measured where nobody sees them, at the size of the paper. */

/** In millimetres on A4, largest first. */
const SIZES = Array.from({ length: 20 }, (_, step) => (4.6 * 0.95 ** step).toFixed(2));

/**
 * Set the largest size at which nothing of a sheet is cut; the smallest where there is none.
 * @param box must not be higher than the sheet leaves it
 * @param texts must not be wider than their places
 */
export function fit(
  sheet: HTMLElement,
  box: Element,
  texts: readonly Element[] = [],
): { readonly step: number; readonly isWhole: boolean } {
  const isWholeAt = (step: number): boolean => {
    setSize(sheet, step);
    return !isCut(box) && !texts.some(isCut);
  };
  let low = 0;
  let high = SIZES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isWholeAt(middle)) high = middle;
    else low = middle + 1;
  }
  return { step: low, isWhole: isWholeAt(low) };
}

/** @param step from 0, the largest */
export function setSize(sheet: HTMLElement, step: number): void {
  sheet.style.setProperty('--size', SIZES[step] ?? '');
}

/** Whether something of a box does not fit into it. */
export const isCut = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
