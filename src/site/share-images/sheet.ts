/** A share image whose texts can be drawn: what a thread gets to draw, and what a drawing is kept by. */
import type { ShareImage } from '../../catalog/outputs/share-image/share-image.ts';
import { drawable } from './drawable.ts';
import type { Face, Faces } from './faces.ts';

export interface Sheet extends ShareImage {
  /** Faces beside the usual ones. */
  readonly rare: readonly Face[];
}

/** @returns the sheet, and the characters that no face has */
export function sheetOf(image: ShareImage, faces: Faces): { sheet: Sheet; missing: readonly string[] } {
  const rare = new Map<string, Face>();
  const missing = new Set<string>();
  const say = (text: string): string => {
    const drawn = drawable(text, faces);
    for (const face of drawn.rare) rare.set(face.name, face);
    for (const character of drawn.missing) missing.add(character);
    return drawn.text;
  };
  const maybe = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : readable(say(text));
  const { topic, kind, status, names, foot } = image;
  const conference = say(image.conference);
  const sheet = {
    ...image,
    conference,
    // A title in a script that no face has leaves nothing to read.
    title: readable(say(image.title)) ?? conference,
    topic: maybe(topic),
    kind: maybe(kind),
    status: maybe(status),
    names: maybe(names),
    people: image.people.map((person) => ({ ...person, initials: say(person.initials) })),
    lines: image.lines.flatMap(({ time, text }) => {
      const shown = readable(say(text));
      return shown === undefined ? [] : [{ time, text: shown }];
    }),
    foot: { strong: maybe(foot.strong), plain: maybe(foot.plain), place: maybe(foot.place) },
  };
  return { sheet: { ...sheet, rare: [...rare.values()] }, missing: [...missing] };
}

const readable = (text: string): string | undefined => (/[\p{L}\p{N}]/u.test(text) ? text : undefined);
