/** What this browser keeps for this edition of the conference. A storage that is switched off or full keeps nothing, and is no error. */
import { siteBase } from './page.ts';

const storedKey = (name: string): string => `lectern:${siteBase()}:${name}`;

/** @returns nothing where there is none, or no JSON: an older version or a curious visitor may have written it */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(storedKey(name)) ?? 'null');
  } catch {
    return undefined;
  }
}

/** @param value of JSON, or nothing to forget it */
export function store(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(storedKey(name));
    else localStorage.setItem(storedKey(name), JSON.stringify(value));
  } catch {
    // Then it lasts as long as the page.
  }
}
