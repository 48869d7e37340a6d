/**
 * The people in the front matter's `presenters`. A comma may stand between two people or inside `Last, First`, a space
 * between two people or two scripts; no list of names is consulted, but the speakers section of the session says how
 * many there are and what they are called.
 */
import { beginsWithName, bracketed, nameForms, splitOutsideBrackets, withoutBrackets } from './names.ts';
import { cleanLine } from './text.ts';

/** @param openings How each block of the speakers section begins; none when there is no section. */
export function splitPresenters(written: string, openings: readonly string[]): string[] {
  const groups = splitOutsideBrackets(cleanLine(written), /[;；、]/).map((group) => splitOutsideBrackets(group, /[,，]/));
  let surplus = openings.length === 0 ? 0 : groups.flat().length - openings.length;
  const names = groups.flatMap((group) => {
    const joined = joinInverted(group, openings, surplus);
    surplus -= group.length - joined.length;
    return joined;
  });
  return partJoined(names, openings).map(evenBrackets);
}

/** @param surplus How many names there are beyond the people whom the section shows. */
function joinInverted(names: readonly string[], openings: readonly string[], surplus: number): string[] {
  const [last, first, ...rest] = names;
  if (last === undefined || first === undefined) return [...names];
  const name = inOrder(last, first);
  const shown = openings.some((opening) => beginsWithName(opening, name));
  const wanted = surplus > 0 && [last, first].every(isOneWord) && ![last, first].some((part) => isShown(part, openings));
  if (surplus > 0 && (shown || wanted)) return [name, ...joinInverted(rest, openings, surplus - 1)];
  return [last, ...joinInverted([first, ...rest], openings, surplus)];
}

/** `Zhou` and `Jesse(周禹任)` as `Jesse Zhou (周禹任)`. */
function inOrder(last: string, first: string): string {
  const brackets = bracketed(first).map((content) => `(${content})`);
  return [withoutBrackets(first), last, ...brackets].join(' ');
}

function isOneWord(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(withoutBrackets(name));
}

/** Whether a block is headed by exactly this name. */
function isShown(name: string, openings: readonly string[]): boolean {
  const forms = nameForms(name);
  return openings.some((opening) => !nameForms(/^[^:：,，。(（]*/u.exec(opening)?.[0] ?? '').isDisjointFrom(forms));
}

/** Words and marks that join two people, and the bare space. */
const JOINTS = [/\s*[&＆/／+]\s*|\s+(?:and|und|et|y|e|和|与|及)\s+/, /和|与|及/, /\s+/];

/** Divide names that hold two people, while the section shows more people than there are names. */
function partJoined(names: readonly string[], openings: readonly string[]): string[] {
  const parted = names.flatMap((name) => {
    const missing = openings.length - names.length;
    return halvesOf(name).find(([left, right]) => areTwo(left, right, openings, missing)) ?? [name];
  });
  return parted.length > names.length ? partJoined(parted, openings) : parted;
}

type Halves = readonly [string, string];

/** Each way to cut a name in two at a joint, the clearest joints first. */
function halvesOf(name: string): Halves[] {
  return JOINTS.flatMap((joint) => {
    const parts = splitOutsideBrackets(name, joint);
    return parts.slice(1).map((_, cut): Halves => {
      const [left = '', right = ''] = [parts.slice(0, cut + 1), parts.slice(cut + 1)].map((half) => half.join(' '));
      return [left, right];
    });
  });
}

function areTwo(left: string, right: string, openings: readonly string[], missing: number): boolean {
  const shown = [left, right].filter((half) => openings.some((opening) => beginsWithName(opening, half)));
  if (missing <= 0) return false;
  return shown.length === 2 || shown.length === 1 
}

/** `（周禹任)` with brackets of one kind. */
function evenBrackets(name: string): string {
  return name
    .replace(/（([^()（）]*)\)/g, '（$1）')
    .replace(/\(([^()（）]*)）/g, '($1)');
}
