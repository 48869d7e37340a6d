/**
 * Rooms and types have names in each language and no files of their own. A table learns from translations of the same
 * sessions which names mean one thing, and gives each thing an id and a name by language.
 */
import type { SessionRecord } from '../content/records.ts';
import type { Localized } from '../schema/fields.ts';
import { searchKey } from '../text/search-key.ts';
import { slugify } from '../text/slug.ts';
import { mainNames } from './main-names.ts';
import type { Translations } from './translations.ts';

export interface NamedThing {
  readonly id: string;
  readonly name: Localized;
  /** The track that the name is only unique in. */
  readonly track?: string | undefined;
}

export interface NameTable {
  /** As listed in conference.yaml, then by first use. */
  readonly things: readonly NamedThing[];
  /** The id of the thing that a session file names. */
  readonly idOf: (name: string, track?: string) => string;
}

interface Listed {
  readonly id: string;
  readonly name?: Localized | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** A file that names a thing. */
interface Use {
  /** The name in whatever letters, with the track where it is only unique there. */
  readonly key: string;
  readonly name: string;
  readonly lang: string;
  readonly track: string;
}

interface NameTableOptions {
  /** The front matter key that names the thing. */
  readonly key: 'room' | 'stype';
  readonly listed: readonly Listed[];
  readonly languages: readonly string[];
  /** Names are only unique inside a track. */
  readonly perTrack?: boolean | undefined;
}

export function createNameTable(
  sessions: readonly Translations<SessionRecord>[],
  { key, listed, languages, perTrack = false }: NameTableOptions,
): NameTable {
  const keyOf = (name: string, track = ''): string => `${perTrack ? track : ''}/${searchKey(name)}`;
  const uses = sessions.map((session) =>
    usesOf(session, key).map((use): Use => ({ ...use, key: keyOf(use.name, use.track) })),
  );
  const mainOf = mainNames(uses, languages[0]);
  const known = new Map(
    listed.flatMap(({ id, name, aliases = [] }) =>
      [id, ...Object.values(name ?? {}), ...aliases].map((spelling) => [searchKey(spelling), id]),
    ),
  );
  const things: NamedThing[] = listed.map(({ id, name = { '': id } }) => ({ id, name }));
  const unused = createIds(things.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const [main, own] of Map.groupBy(uses.flat(), (use) => mainOf(use.key))) {
    const first = own.find((use) => use.key === main);
    if (!first) continue;
    const listedId = known.get(searchKey(first.name));
    const id = listedId ?? unused(perTrack && first.track ? `${first.track}-${first.name}` : first.name);
    ids.set(main, id);
    if (listedId === undefined)
      things.push({ id, name: namesOf(own, languages), track: perTrack ? first.track : undefined });
  }
  return {
    things,
    idOf: (name, track) => {
      const spelling = searchKey(name);
      return known.get(spelling) ?? ids.get(mainOf(keyOf(name, track))) ?? spelling;
    },
  };
}

function usesOf(
  { all, lead }: Translations<SessionRecord>,
  key: NameTableOptions['key'],
): Omit<Use, 'key'>[] {
  return all.flatMap((record) => {
    const name = record[key];
    return name === undefined ? [] : [{ name, lang: record.lang, track: record.track ?? lead.track ?? '' }];
  });
}

/** The name of a thing in each language: the spelling most used there; the first one wins a tie. */
function namesOf(uses: readonly Use[], languages: readonly string[]): Localized {
  const entries = languages.flatMap((language) => {
    const names = uses.filter(({ lang }) => lang === language).map(({ name }) => name);
    const [commonest] = [...Map.groupBy(names, (name) => name)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    return commonest ? [[language, commonest[0]] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Ids that nothing else has, of names. */
function createIds(used: readonly string[]): (name: string) => string {
  const taken = new Set(used);
  return (name) => {
    const base = slugify(name);
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
    taken.add(id);
    return id;
  };
}
