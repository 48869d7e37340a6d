/**
 * Divide lines into pages, in their order.
 * @param heights of the lines, in pixels
 * @param room height of a page; a line that is higher has a page for itself
 * @returns for each page the places of its lines: as few pages as there can be, and none of them much emptier than the others
 */
export function pagesOf(heights: readonly number[], room: number): number[][] {
  const full = fill(heights, room);
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let limit = total / full.length; limit < room; limit += room / 50) {
    const pages = fill(heights, limit);
    if (pages.length <= full.length) return pages;
  }
  return full;
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
