import { FOUND_KEY } from './found-words.ts';

/** Keeps what was searched for, for the page that a result opens. @param path of the page that the result opens */
export function keepFound(path: string, phrases: readonly string[]): void {
  try {
    if (phrases.length > 0) sessionStorage.setItem(FOUND_KEY, JSON.stringify([path, ...phrases]));
  } catch {
    // Without storage the page opens without highlights.
  }
}

export function forgetFound(): void {
  try {
    sessionStorage.removeItem(FOUND_KEY);
  } catch {
    // There is nothing to forget.
  }
}
