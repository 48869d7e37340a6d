/** Clashes of which the visitor has said to keep both sessions. */
import { readStored, store } from '../dom/stored.ts';

const NAME = 'kept-clashes';
/** Far more than anyone answers, and little to store. */
const MOST = 500;

export function readKeptClashes(): ReadonlySet<string> {
  const value = readStored(NAME);
  return new Set(Array.isArray(value) ? value.filter((key) => typeof key === 'string').slice(-MOST) : []);
}

export function keepClash(key: string): void {
  store(NAME, [...readKeptClashes(), key].slice(-MOST));
}

export function forgetClash(key: string): void {
  store(
    NAME,
    [...readKeptClashes()].filter((each) => each !== key),
  );
}
