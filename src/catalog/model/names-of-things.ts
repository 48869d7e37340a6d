/**
 * Rooms and types have names in each language and no files of their own. A table learns from translations of the same
 * sessions which names mean one thing, and gives each thing an id and a name by language.
 */
import type { Localized } from '../schema/fields.ts';
import type { SessionRecord } from '../content/records.ts';
import { searchKey } from '../text/search-key.ts';
import { slugify } from '../text/slug.ts';
import type { Translations } from './facts.ts';

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

export interface Listed {
  readonly id: string;
  readonly name?: Localized | undefined;
  readonly aliases?: readonly string[] | undefined;
}

interface Use {
  readonly name: string;
  readonly lang: string;
  readonly track: string;
}

/**
 * Build the table of one kind of thing.
 * @param key the front matter key that names it
 * @param perTrack names are only unique inside a track
 */
export function createNameTable(
  sessions: readonly Translations<SessionRecord>[],
  key: 'room' | 'stype',
  listed: readonly Listed[],
  languages: readonly string[],
  perTrack = false,
): NameTable {
  const known = new Map<string, string>();
  const things: NamedThing[] = [];
  for (const { id, name = { '': id }, aliases = [] } of listed) {
    things.push({ id, name });
    for (const spelling of [id, ...Object.values(name), ...aliases]) known.set(searchKey(spelling), id);
  }
  const scope = (track: string | undefined): string => (perTrack ? `${track ?? ''}/` : '');
  const ids = new Map<string, string>();
  const uses = sessions.map((session) => usesOf(session, key));
  const leading = countPairs(uses, scope);

  const idOf = (name: string, track?: string): string => {
    const spelling = searchKey(name);
    const scoped = scope(track) + spelling;
    return known.get(spelling) ?? ids.get(leading.get(scoped) ?? scoped) ?? spelling;
  };
  for (const [lead] of uses) {
    if (!lead || known.has(searchKey(lead.name))) continue;
    const scoped = scope(lead.track) + searchKey(lead.name);
    const main = leading.get(scoped) ?? scoped;
    if (ids.has(main)) continue;
    const base = slugify(perTrack && lead.track ? `${lead.track}-${lead.name}` : lead.name);
    const id = unused(base, new Set(things.map((thing) => thing.id)));
    ids.set(main, id);
    things.push({
      id,
      name: namesOf(main, uses, scope, leading, languages),
      track: perTrack ? lead.track : undefined,
    });
  }
  return { things, idOf };
}

function usesOf({ all, lead }: Translations<SessionRecord>, key: 'room' | 'stype'): Use[] {
  return all.flatMap((record) => {
    const name = record[key];
    return name === undefined ? [] : [{ name, lang: record.lang, track: record.track ?? lead.track ?? '' }];
  });
}

/**
 * For a name in a translation, the leading file's name that it stands for most often: one slip in one translation must
 * not make two rooms one.
 */
function countPairs(
  uses: readonly (readonly Use[])[],
  scope: (track: string) => string,
): Map<string, string> {
  const leads = new Set(uses.flatMap(([lead]) => (lead ? [scope(lead.track) + searchKey(lead.name)] : [])));
  const counts = new Map<string, Map<string, number>>();
  for (const [lead, ...others] of uses) {
    if (!lead) continue;
    const main = scope(lead.track) + searchKey(lead.name);
    for (const use of others) {
      const name = scope(use.track) + searchKey(use.name);
      if (leads.has(name)) continue;
      const tally = counts.get(name) ?? new Map<string, number>();
      counts.set(name, tally.set(main, (tally.get(main) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([name, tally]) => [name, commonest(tally) ?? name]));
}

/** The name of a thing in each language: the spelling most used there. */
function namesOf(
  main: string,
  uses: readonly (readonly Use[])[],
  scope: (track: string) => string,
  leading: ReadonlyMap<string, string>,
  languages: readonly string[],
): Localized {
  const own = uses.flat().filter(({ name, track }) => {
    const scoped = scope(track) + searchKey(name);
    return (leading.get(scoped) ?? scoped) === main;
  });
  const entries = languages.flatMap((language) => {
    const tally = new Map<string, number>();
    for (const { name, lang } of own) if (lang === language) tally.set(name, (tally.get(name) ?? 0) + 1);
    const name = commonest(tally);
    return name === undefined ? [] : [[language, name] as const];
  });
  return Object.fromEntries(entries);
}

/** The first one wins a tie, so that the order of files decides and not chance. */
function commonest(tally: ReadonlyMap<string, number>): string | undefined {
  return [...tally].reduce<readonly [string | undefined, number]>(
    (best, [name, count]) => (count > best[1] ? [name, count] : best),
    [undefined, 0],
  )[0];
}

function unused(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}
