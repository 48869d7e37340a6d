/** Links of a body that stay within the conference: which file they start from, and where they stand in it. */
import { hideCode } from '../markdown/code.ts';
import { localLinks } from '../markdown/local-links.ts';
import type { RichText } from '../markdown/render.ts';
import type { Document } from './parse.ts';
import type { Place } from './problems.ts';

/** A link as it is written, and where. */
export interface BodyLink {
  readonly address: string;
  readonly place: Place;
}

/** A text that knows its file, where it has links that start from there. */
export const fromFile = (text: RichText, { path }: Document): RichText =>
  text.html.includes('<a href=') && localLinks(text.html).length > 0 ? { ...text, file: path } : text;

/** All links of texts that know their file, in their order in the texts, each where it is found in the file. */
export function placeLinks(texts: readonly RichText[], document: Document): readonly BodyLink[] {
  const addresses = texts.flatMap(({ file, html }) => (file === undefined ? [] : localLinks(html)));
  if (addresses.length === 0) return [];
  const { path, bodyLine } = document;
  const places = placesIn(document);
  const seen = new Map<string, number>();
  return addresses.map((address) => {
    const name = plain(address);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { address, place: places.get(name)?.[times] ?? { path, line: bodyLine, column: 1 } };
  });
}

/** What may be an address, behind what stands in front of one in Markdown and HTML. */
const ADDRESS = /(?:[(<"'=]|\]: ?)([^\s()<>"']+)/g;

/** Places of all that may be an address, from top to bottom. */
function placesIn({ path, body, bodyLine }: Document): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [index, line] of hideCode(body).split('\n').entries()) {
    for (const match of line.matchAll(ADDRESS)) {
      const [whole, address = ''] = match;
      const place = { path, line: bodyLine + index, column: match.index + whole.length - address.length + 1 };
      const name = plain(address.replaceAll('&amp;', '&'));
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return places;
}

/** Rendering encodes some letters. */
function plain(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
