/** What a visitor searched for, kept from the result to the page that it opens. Addresses stay clean. */

const KEY = 'lectern.found';

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
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    const [of, ...phrases] = kept.map(String);
    return of === path ? phrases : [];
  } catch {
    return [];
  }
}

export function forgetFound(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is nothing to forget.
  }
}
