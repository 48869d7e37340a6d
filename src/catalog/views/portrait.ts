/** A speaker's picture on a page, or their initials. */
import type { Photo, Speaker } from '../model/catalog.ts';

export interface PortraitText {
  /** As content names it; site/portraits knows the files that were made from it. */
  readonly src?: string | undefined;
  readonly initials: string;
  /** One of the hues of styles/hues.css, settled by the person. */
  readonly hue: number;
}

export function portraitOf(
  speaker: Speaker,
  name: string,
  photo: Photo | undefined = speaker.photo,
): PortraitText {
  return { src: (photo ?? speaker.photo)?.src, initials: initialsOf(name), hue: hueOf(speaker.slug) };
}

/** `Ana Lima` is AL, `林知夏` is 知夏 as Chinese avatars have it, `tison` is T. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[(（].*/u, '')
    .trim()
    .split(/[\s·,，-]+/u)
    .filter((word) => word !== '');
  const han = words.find((word) => /^\p{Script=Han}+$/u.test(word));
  if (han !== undefined) return Array.from(han).slice(-2).join('');
  const letters = words
    .map((word) => Array.from(word)[0] ?? '')
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const [first = '?', ...others] = letters;
  return `${first}${others.at(-1) ?? ''}`.toUpperCase();
}

function hueOf(slug: string): number {
  let hash = 0;
  for (const letter of slug) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return hash % 12;
}
