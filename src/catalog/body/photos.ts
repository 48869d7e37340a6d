/** Pictures of people among the images of a body. */
import type { NameIndex } from '../text/name-index.ts';

export interface FoundPhoto {
  /** As written; empty when the image has none. */
  readonly src: string;
  /** Where the markup begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const IMAGE =
  /<img\b[^<>]{0,2000}>|(?:\[(?=!))?!\[[^[\]]{0,500}\]\([^()]{0,2000}\)(?:\]\([^()]{0,2000}\))?/giu;
/** What may stand before a photo on its line: tags, marks of lists, quotes and tables. */
const BEFORE_PHOTO = /^(?:\s|<(?!img)\/?[a-z][^<>]*>|[-*+>|])*$/i;
const AFTER_PHOTO = /^[^\S\n]*(?:<br\b|\n|$)/i;

/** Images that stand apart from the text, as a portrait does; one inside a sentence belongs to the sentence. */
export function findPhotos(visible: string, from = 0): FoundPhoto[] {
  const text = visible.slice(from);
  let lastEnd = 0;
  return [...text.matchAll(IMAGE)].flatMap(({ 0: markup, index }) => {
    const end = index + markup.length;
    const between = text.slice(lastEnd, index);
    const lineStart = between.lastIndexOf('\n') + 1;
    // After another image on the same line only what follows can set it apart.
    const startsLine = (lastEnd === 0 || lineStart > 0) && BEFORE_PHOTO.test(between.slice(lineStart));
    lastEnd = end;
    if (!startsLine && !AFTER_PHOTO.test(text.slice(end, end + 40))) return [];
    return [{ src: imageSource(markup), start: from + index, end: from + end }];
  });
}

export const countPhotos = (markdown: string): number => findPhotos(markdown).length;

function imageSource(markup: string): string {
  const [, quoted, single, bare] =
    /^<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/iu.exec(markup) ?? [];
  const [, angled, plain] = /!\[[^\]]*\]\(\s*(?:<([^>]*)>|([^\s)]*))/u.exec(markup) ?? [];
  return (quoted ?? single ?? bare ?? angled ?? plain ?? '').replaceAll('&amp;', '&').trim();
}

/** What folders and files of portraits are called. */
const PORTRAIT_PLACE = /speaker|presenter|avatar|portrait|headshot|profile|people|嘉宾|讲师|头像|照片/i;
/** Wider images are meant to be read, not to be recognised. */
const WIDEST_PORTRAIT = 400;

/** Whether the markup of an image alone tells that it shows a person: its place, size, description or kind of file. */
export function looksLikePortrait(markup: string, names: NameIndex): boolean {
  const source = imageSource(markup);
  const description = (/\balt\s*=\s*["']([^"']*)/i.exec(markup) ?? /!\[([^\]]*)\]/.exec(markup))?.[1] ?? '';
  const width = Number(/\bwidth\s*[=:]\s*["']?(\d+)(?!\d|%)/i.exec(markup)?.[1] ?? Infinity);
  if (PORTRAIT_PLACE.test(source) || width <= WIDEST_PORTRAIT) return true;
  if (description.trim() !== '') return names.same(description) !== undefined;
  // Diagrams are drawn, hence PNG, SVG or GIF; photos are taken.
  return source !== '' && !/\.(?:png|svg|gif)(?:[?#]|$)/i.test(source);
}
