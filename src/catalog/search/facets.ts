/** What the search index holds of everything that can be found. */

/** What results can be narrowed to; the values are what addresses say. */
export const searchFacets = [
  'type',
  'day',
  'track',
  'room',
  'kind',
  'level',
  'tag',
  'label',
  'recorded',
  'language',
  'speaker',
] as const;

/** What addresses say of sessions with a recording. */
export const RECORDED = '1';

export type SearchFacet = (typeof searchFacets)[number];

/** Further facts that results show: names in the language of the page, and a session's people. */
export type SearchFact =
  SearchFacet | 'trackTitle' | 'hue' | 'roomName' | 'person' | 'start' | 'end' | 'status';

/** Kinds of result. */
export const resultTypes = ['session', 'speaker', 'track', 'page'] as const;
export type ResultType = (typeof resultTypes)[number];

/** Someone in a session. */
export interface FoundPerson {
  readonly slug: string;
  readonly name: string;
}

/** Stands in no name. */
const BETWEEN = '\t';

/** The fact `person`, which keeps a name with its address. */
export const personFact = ({ slug, name }: FoundPerson): string => `${slug}${BETWEEN}${name}`;

export function readPersonFact(fact: string): FoundPerson {
  const [slug = '', name = slug] = fact.split(BETWEEN);
  return { slug, name };
}

/**
 * Texts beside the content. How much each counts stands in ranking.ts.
 * - `title`, as the page shows it, and `alias`, as other languages say it
 * - `name`: what a speaker or a track is called, in every spelling, which is all that people type to find one
 * - `names`: every spelling of a session's speakers, or the chairs of a track
 * - `topics`: track, tags, room
 * - `talks`: titles of a speaker's sessions
 * - `elsewhere`: the main text in other languages
 * - `people`: biographies of a session's speakers
 * - `plain`: words with special letters as people type them
 * - `forms`: the words of names and titles in Traditional or Simplified characters, whichever they are not written in, and
 *   `textForms`: those of the main text in all languages
 * - `pinyin`: people's Chinese names in Latin letters
 */
export type SearchField =
  | 'title'
  | 'alias'
  | 'name'
  | 'names'
  | 'topics'
  | 'talks'
  | 'elsewhere'
  | 'people'
  | 'plain'
  | 'forms'
  | 'textForms'
  | 'pinyin';
