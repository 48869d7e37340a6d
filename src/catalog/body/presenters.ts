/**
 * The people in the front matter's `presenters`. A comma may stand between two people or inside `Last, First`, a space
 * between two people or two scripts; no list of names is consulted, but the speakers section of the session says how
 * many there are and what they are called.
 */
import {
  type Beginning,
  beginsWith,
  createNameIndex,
  type NameIndex,
  readBeginning,
  readSoughtName,
} from '../text/name-index.ts';
import { bracketed, halvesOutsideBrackets, splitOutsideBrackets, withoutBrackets } from '../text/names.ts';
import { cleanLine } from '../text/clean.ts';
import { hasHan } from '../text/scripts.ts';

/** @param openings How each block of the speakers section begins; none when there is no section. */
export function splitPresenters(written: string, openings: readonly string[]): string[] {
  const groups = splitOutsideBrackets(cleanLine(written), /[;；、]/).map((group) =>
    splitOutsideBrackets(group, /[,，]/),
  );
  const shown = readShown(openings);
  let surplus = shown.count === 0 ? 0 : groups.flat().length - shown.count;
  const names = groups.flatMap((group) => {
    const joined = joinInverted(group, shown, surplus);
    surplus -= group.length - joined.length;
    return joined;
  });
  return partJoined(names, shown).map(evenBrackets);
}

/** Whom the blocks of the speakers section begin with. */
interface Shown {
  readonly count: number;
  readonly beginnings: readonly Beginning[];
  /** The texts before the first colon, comma or bracket. */
  readonly headings: NameIndex;
}

function readShown(openings: readonly string[]): Shown {
  return {
    count: openings.length,
    beginnings: openings.map(readBeginning),
    headings: createNameIndex(openings.map((opening) => /^[^:：,，。(（]*/u.exec(opening)?.[0] ?? '')),
  };
}

function begins({ beginnings }: Shown, name: string): boolean {
  const sought = readSoughtName(name);
  return beginnings.some((beginning) => beginsWith(beginning, sought));
}

/** Every way to read the names, to recognise them in the section before it has told which reading is right. */
export function nameReadings(written: string | readonly string[]): { names: string[]; count: number } {
  const items = itemsOf(written);
  const inverted = items.slice(1).map((first, index) => inOrder(items[index] ?? '', first));
  const halves = JOINTS.slice(0, 1).flatMap(({ pattern }) =>
    items.flatMap((item) => splitOutsideBrackets(item, pattern)),
  );
  const names = [...items, ...(typeof written === 'string' ? [...inverted, ...halves] : [])];
  return { names: [...new Set(names)].filter((name) => name !== ''), count: items.length };
}

export const countPresenters = (written: string | readonly string[]): number => itemsOf(written).length;

function itemsOf(written: string | readonly string[]): string[] {
  return typeof written === 'string'
    ? splitOutsideBrackets(cleanLine(written), /[,，;；、]/)
    : written.map(cleanLine);
}

/** @param surplus How many names there are beyond the people whom the section shows. */
function joinInverted(names: readonly string[], shown: Shown, surplus: number): string[] {
  const people: string[] = [];
  let left = surplus;
  for (let index = 0; index < names.length; index++) {
    const [last = '', first] = names.slice(index, index + 2);
    if (left > 0 && first !== undefined && isInverted(last, first, shown)) {
      people.push(inOrder(last, first));
      index++;
      left--;
    } else {
      people.push(last);
    }
  }
  return people;
}

function isInverted(last: string, first: string, shown: Shown): boolean {
  const name = inOrder(last, first);
  if (shown.headings.same(name) !== undefined || begins(shown, name)) return true;
  return [last, first].every(
    (part) => isOneWord(part) && shown.headings.same(withoutBrackets(part)) === undefined,
  );
}

/** `Zhou` and `Jesse(周雨仁)` as `Jessa Zhou (周雨仁)`. */
function inOrder(last: string, first: string): string {
  const brackets = bracketed(first).map((content) => `(${content})`);
  return [withoutBrackets(first), last, ...brackets].join(' ');
}

function isOneWord(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(withoutBrackets(name));
}

interface Halves {
  readonly left: string;
  readonly right: string;
  /** How many of the two head a block of the section. */
  readonly shown: number;
  /** How many people the section shows beyond the names there are. */
  readonly missing: number;
  readonly unseen: boolean;
}

/** What can stand between two people in one item, and when it does; the clearest first. */
const JOINTS: readonly { pattern: RegExp; parts: (halves: Halves) => boolean }[] = [
  {
    // `Alan Luo / 骆安然` may be one person twice; two full names in one script are two people.
    pattern: /\s*[&＆/／+]\s*|\s+(?:and|und|et|和|与|及)\s+/,
    parts: ({ left, right, missing, unseen }) =>
      missing > 0 || ([left, right].every(isFull) && (unseen || isChinese(left) === isChinese(right))),
  },
  {
    // These characters also occur in names such as 李和平.
    pattern: /和|与|及/,
    parts: ({ left, right, missing, shown }) =>
      missing > 0 && (shown === 2 || [left, right].every(isShortHan)),
  },
  {
    pattern: /\s+/,
    parts: ({ left, right, missing, shown, unseen }) =>
      missing > 0 || unseen
        ? shown === 2 ||
          (shown === 1 && isChinese(left) !== isChinese(right)) ||
          [left, right].every(isShortHan)
        : false,
  },
];

/** Divide names that hold two people, one at a time, since each new name is one less to look for. */
function partJoined(names: readonly string[], shown: Shown): string[] {
  const parted: string[] = [];
  const left = names.toReversed();
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const halves = halvesOf(name, shown.count - parted.length - left.length - 1, shown);
    if (halves) left.push(halves.right, halves.left);
    else parted.push(name);
  }
  return parted;
}

/** No few people fill more characters without a comma; what does is no list of names. */
const LONGEST_ITEM = 300;

/** The first way to cut a name in two at the clearest joint. */
function halvesOf(name: string, missing: number, shown: Shown): Halves | undefined {
  if (name.length > LONGEST_ITEM) return undefined;
  for (const { pattern, parts } of JOINTS) {
    for (const { left, right } of halvesOutsideBrackets(name, pattern)) {
      const halves = {
        left,
        right,
        shown: [left, right].filter((half) => begins(shown, half)).length,
        missing,
        unseen: shown.count === 0,
      };
      if (parts(halves)) return halves;
    }
  }
  return undefined;
}

/** As long as Chinese names are. */
const isShortHan = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name);

const isChinese = (name: string): boolean => hasHan(withoutBrackets(name));
const isFull = (name: string): boolean => isChinese(name) || /\S\s+\S/.test(name);

/** `（周雨仁)` with brackets of one kind. */
function evenBrackets(name: string): string {
  return name.replace(/（([^()（）]*)\)/g, '（$1）').replace(/\(([^()（）]*)）/g, '($1)');
}
