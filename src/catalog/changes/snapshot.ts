/** What a visitor sees of a session, in the form in which changes are written down. */
import type { Localized } from '../schema/fields.ts';
import type { Snapshot } from '../schema/changes.ts';
import type { Catalog, Session } from '../model/catalog.ts';
import { roomName } from '../model/wording.ts';

/** When and where a session takes place, as far as it is known. */
export const placeOf = (session: Session, catalog: Catalog): Snapshot => ({
  ...timeOf(session),
  ...roomOf(session, catalog),
});

export const timeOf = ({ slot }: Session): Snapshot => (slot ? { start: slot.start, end: slot.end } : {});

/** By its name in each language, with the track where a name is only unique in that. */
export function roomOf({ room }: Session, catalog: Catalog): Snapshot {
  if (!room) return {};
  return { room: byLanguage(catalog, (language) => roomName(room, { catalog, language })) };
}

/** @param languages in which the title is asked for */
export function titleOf({ texts }: Session, languages = Object.keys(texts)): Snapshot {
  return { title: Object.fromEntries(languages.map((language) => [language, texts[language]?.title ?? ''])) };
}

/** As each language writes the names. */
export const speakersOf = ({ appearances }: Session): Snapshot => ({
  speakers: appearances.map(({ name, speaker }) => {
    const names = Object.entries(name).flatMap(([language, text]) =>
      text === undefined ? [] : [[language, text] as const],
    );
    return names.length === 0 ? { '': speaker.slug } : Object.fromEntries(names);
  }),
});

/** Whether two names mean one thing: they agree in some language. */
export function shareName(a: Localized = {}, b: Localized = {}): boolean {
  const names = new Set(Object.values(a));
  return Object.values(b).some((name) => names.has(name));
}

/** Whether two lists name the same people, in whatever order. */
export const sameNames = (a: readonly Localized[] = [], b: readonly Localized[] = []): boolean =>
  a.length === b.length && a.every((name) => b.some((other) => shareName(name, other)));

/** One text where all languages say the same. */
function byLanguage({ conference }: Catalog, text: (language: string) => string): Localized {
  const texts = conference.languages.map((language) => [language, text(language)] as const);
  const [first] = texts;
  return first && texts.every(([, each]) => each === first[1]) ? { '': first[1] } : Object.fromEntries(texts);
}
