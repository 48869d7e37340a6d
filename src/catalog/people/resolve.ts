/** The people of a conference: one for each person, whatever sessions, languages and spellings they appear in. */
import { clusterSeats } from './identity.ts';
import { seatsOf } from './seats.ts';
import { slugify } from '../text/slug.ts';
import { alphabeticPart } from './spellings.ts';
import { withoutBrackets } from '../text/names.ts';

/** One name in the front matter of one file. */
export interface Appearance {
  readonly session: string;
  readonly lang: string;
  readonly position: number;
  readonly name: string;
  /** What the speakers section calls the person. */
  readonly blockName?: string;
  readonly photo?: string;
  /** Plain text. */
  readonly bio?: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A file in `speakers/`. */
export interface SpeakerFile {
  readonly slug: string;
  /** The name in each language, then other spellings. */
  readonly names: readonly string[];
  /** Ids of all the sessions of this person, to part them from a namesake. */
  readonly sessions?: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Person {
  /** Unique among people, and part of their address. */
  readonly slug: string;
  /** The commonest spelling in each language in which the person appears. */
  readonly name: Readonly<Record<string, string>>;
  /** Every spelling, commonest first. */
  readonly spellings: readonly string[];
  /** By session, then language; none for a file whose name nobody has. */
  readonly appearances: readonly Appearance[];
}

/** @param languages The first is the default language. */
export function resolvePeople(
  appearances: readonly Appearance[],
  files: readonly SpeakerFile[],
  languages: readonly string[],
): readonly Person[] {
  // Not in the order in which files happened to be read.
  const ordered = appearances.toSorted(
    (a, b) =>
      compare(a.session, b.session) ||
      languages.indexOf(a.lang) - languages.indexOf(b.lang) ||
      a.position - b.position,
  );
  const orderedFiles = files.toSorted((a, b) => compare(a.slug, b.slug));
  const rank = new Map(ordered.map((appearance, index) => [appearance, index]));
  const people = clusterSeats(seatsOf(ordered, languages), orderedFiles)
    .map((cluster) => ({
      cluster,
      own: cluster.seats.flat().toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    }))
    .toSorted((a, b) => firstRank(a.own, rank) - firstRank(b.own, rank));
  const slugs = createSlugs(files);
  return people.map(({ cluster, own }) => ({
    slug: cluster.file?.slug ?? slugs(own, languages),
    name: namesByLanguage(own),
    spellings: own.length > 0 ? byFrequency(own.map(({ name }) => name)) : (cluster.file?.names ?? []),
    appearances: own,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function firstRank([first]: readonly Appearance[], rank: ReadonlyMap<Appearance, number>): number {
  return (first && rank.get(first)) ?? Infinity;
}

function namesByLanguage(appearances: readonly Appearance[]): Record<string, string> {
  const byLanguage = Map.groupBy(appearances, ({ lang }) => lang);
  return Object.fromEntries(
    [...byLanguage].map(([lang, own]) => [lang, byFrequency(own.map(({ name }) => name))[0] ?? '']),
  );
}

/** Distinct values, commonest first, then in order. */
function byFrequency(values: readonly string[]): string[] {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([value]) => value);
}

/** Slugs for people without a file, in the order of their first sessions, so that only true namesakes need a number. */
function createSlugs(
  files: readonly SpeakerFile[],
): (own: readonly Appearance[], languages: readonly string[]) => string {
  const taken = new Set(files.map(({ slug }) => slug));
  return (own, languages) => {
    const base = slugify(nameForAddress(own, languages));
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  };
}

/** A spelling in letters that everyone can type, where there is one; the default language's first. */
function nameForAddress(own: readonly Appearance[], languages: readonly string[]): string {
  const names = own
    .toSorted((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
    .map(({ name }) => withoutBrackets(name) || name);
  const typed = names.map(alphabeticPart).find((name) => /[a-z]/i.test(name));
  return typed ?? names[0] ?? '';
}
