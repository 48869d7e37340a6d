/** What a visitor searched for, kept from the result to the page that it opens. Addresses stay clean. */

export const FOUND_KEY = 'lectern.found';

/** The words to highlight on this page, if a result has led here. */
export function foundHere(path: string): readonly string[] {
  try {
    return readFound(sessionStorage.getItem(FOUND_KEY), path);
  } catch {
    return [];
  }
}

/** @param kept what the browser has stored, which may be anything */
export function readFound(kept: string | null, path: string): readonly string[] {
  const list: unknown = JSON.parse(kept ?? '[]');
  if (!Array.isArray(list)) return [];
  const [of, ...phrases] = list.filter((each) => typeof each === 'string' && each !== '');
  return of === path ? phrases : [];
}
