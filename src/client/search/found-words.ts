/** What a visitor searched for, kept from the result to the page that it opens. Addresses stay clean. */

const KEY = 'lectern.found';

/** @param path of the page that the result opens */
export function keepFound(path: string, phrases: readonly string[]): void {
  try {
    if (phrases.length > 0) sessionStorage.setItem(KEY, JSON.stringify([path, ...phrases]));
  } catch {
    // Without storage the page opens without highlights.
  }
}

/** The words to highlight on this page, if a result has led here. */
export function foundHere(path: string): readonly string[] {
  try {
    return readFound(sessionStorage.getItem(KEY), path);
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

export function forgetFound(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is nothing to forget.
  }
}
