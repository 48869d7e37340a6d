/** A speaker's picture on a page, or their initials. */
import type { Photo, Speaker } from '../model/catalog.ts';
import type { Picture, PictureSize, ViewContext } from './context.ts';

export interface Portrait {
  readonly size: PictureSize;
  readonly picture?: Picture | undefined;
  readonly initials: string;
}

/** @param photo the one to show here, where it is not the speaker's usual one */
export function portraitOf(
  speaker: Speaker,
  name: string,
  size: PictureSize,
  { pictureOf }: ViewContext,
  photo: Photo | undefined = speaker.photo,
): Portrait {
  const shown = photo ?? speaker.photo;
  return {
    size,
    picture: shown && pictureOf(shown.src, size),
    initials: initialsOf(name),
  };
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
