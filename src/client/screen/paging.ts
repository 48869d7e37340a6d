/**
 * Divide lines into pages, in their order.
 * @param heights of the lines, in pixels
 * @param room height of a page; a line that is higher has a page for itself
 * @returns for each page the places of its lines; pages hold about as many lines each
 */
export function pagesOf(heights: readonly number[], room: number): number[][] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const even = Math.min(room, (total / Math.max(1, Math.ceil(total / room))) * 1.05);
  const pages = fill(heights, even);
  const full = fill(heights, room);
  return pages.length <= full.length ? pages : full;
}

function fill(heights: readonly number[], room: number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, place) => {
    const page = pages.at(-1);
    if (page && height <= left) page.push(place);
    else {
      pages.push([place]);
      left = room;
    }
    left -= height;
  });
  return pages;
}
