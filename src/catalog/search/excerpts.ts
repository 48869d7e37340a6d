/** Which part of a text shows the words of a query best. */
import { findMarks } from './marks.ts';
import { isUnspaced } from '../text/scripts.ts';

/**
 * The part of a text with the most of the words in it, with an ellipsis where it was cut.
 * @param length in characters of Latin scripts; those of unspaced scripts are twice as wide
 */
export function excerptAround(text: string, phrases: readonly string[], length: number): string {
  const room = isUnspaced(text.slice(0, 200)) ? Math.ceil(length / 2) : length;
  if (text.length <= room) return text;
  const first = densest(
    findMarks(text, phrases).map(([start]) => start),
    room * 0.8,
  );
  const from = first < room * 0.6 ? 0 : wordStart(text, first - Math.ceil(room * 0.2));
  const to = from + room >= text.length ? text.length : wordStart(text, from + room);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** The place from which on most of the others follow within a distance. @param places in order */
function densest(places: readonly number[], distance: number): number {
  let best = places[0] ?? 0;
  let most = 0;
  let end = 0;
  for (const [index, place] of places.entries()) {
    while (end < places.length && (places[end] ?? 0) < place + distance) end += 1;
    if (end - index > most) [best, most] = [place, end - index];
  }
  return best;
}

/** The nearest place before which a text can be cut. */
function wordStart(text: string, near: number): number {
  const gap = text.slice(Math.max(0, near - 20), near).search(/\s\S*$/);
  const at = gap === -1 ? near : Math.max(0, near - 20) + gap + 1;
  // Never between the halves of a character outside the basic plane.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
