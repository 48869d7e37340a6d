/** Where the pages of a booklet stand on its sheet, which is folded to eighths and cut once in the middle. */

export const PAGES = 8;

/** From the upper left to the lower right; the upper row stands on its head. */
const PLACES = [7, 6, 5, 4, 8, 1, 2, 3] as const;

/**
 * @param pages in the order in which they are read; as many sheets as it takes
 * @param blank what fills the last sheet up
 * @returns for each sheet its pages by place
 */
export function impose<Page>(pages: readonly Page[], blank: () => Page): Page[][] {
  const sheets = Math.max(1, Math.ceil(pages.length / PAGES));
  return Array.from({ length: sheets }, (_, sheet) =>
    PLACES.map((number) => pages[sheet * PAGES + number - 1] ?? blank()),
  );
}
