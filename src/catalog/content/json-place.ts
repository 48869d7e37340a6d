/** Places in JSON, which JSON.parse does not tell. */
import { type Place, topOf } from './problems.ts';

/** Keys of objects, and indexes of lists, from the outside in. */
export type Keys = readonly (string | number)[];

/** Texts, brackets, and all else that means something; texts first, as they may hold anything. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
/** Nothing that anyone asks for is deeper. */
const DEEPEST = 8;

interface Level {
  readonly isObject: boolean;
  /** Of what comes next. */
  key: string | number;
}

/**
 * Where the values of a JSON text stand.
 * @param text which JSON.parse takes
 * @returns the place of a value, else of the nearest thing around it that is there
 */
export function jsonPlaces(path: string, text: string): (keys: Keys) => Place {
  const places = new Map<string, Place>();
  const levels: Level[] = [];
  let expectsKey = false;
  let [line, lineStart, seen] = [1, 0, 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // Lines end between tokens only.
    for (let end = text.indexOf('\n', seen); end !== -1 && end < index; end = text.indexOf('\n', end + 1))
      [line, lineStart] = [line + 1, end + 1];
    seen = index;
    const level = levels.at(-1);
    if (token === '}' || token === ']') {
      levels.pop();
      expectsKey = false;
    } else if (token === ',') {
      expectsKey = level?.isObject ?? false;
      if (level && !level.isObject) level.key = Number(level.key) + 1;
    } else if (token === ':') {
      expectsKey = false;
    } else if (expectsKey && level) {
      level.key = String(JSON.parse(token));
    } else {
      if (levels.length <= DEEPEST)
        places.set(nameOf(levels.map(({ key }) => key)), { path, line, column: index - lineStart + 1 });
      const isObject = token === '{';
      if (isObject || token === '[') levels.push({ isObject, key: isObject ? '' : 0 });
      expectsKey = isObject;
    }
  }
  return (keys) => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const place = places.get(nameOf(keys.slice(0, length)));
      if (place) return place;
    }
    return topOf(path);
  };
}

const nameOf = (keys: Keys): string => JSON.stringify(keys);

/** Where a text stops to be JSON: at the first sign that cannot follow what is before it, else at its end. */
export function jsonFault(path: string, text: string): Place {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good).split('\n');
  return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether a text is the beginning of some JSON. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return position === undefined ? message.startsWith('Unexpected end') : Number(position) >= text.length;
  }
}
