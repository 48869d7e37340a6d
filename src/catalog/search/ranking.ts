/** How much a match counts, by where it is. Found by trying the queries of tests/search-queries.ts. */
import type { SearchField } from './facets.ts';

/** A match in a field adds its weight times the words' rarity; the main text counts 1 to 2.4 times. */
const fields = {
  title: 10,
  alias: 8,
  name: 12,
  names: 5,
  topics: 2,
  plain: 2,
  forms: 5,
  textForms: 0.6,
  pinyin: 4,
  talks: 0.5,
  elsewhere: 0.6,
  people: 0.3,
} satisfies Record<SearchField, number>;

/** How much more a result counts that has the words of the query in a row. */
export const PHRASE_BONUS = 1.5;

/** Looking for words in a row among more results than this takes longer than people wait. */
export const MOST_FOR_PHRASES = 2000;

export const ranking = {
  metaWeights: fields,
  // Long abstracts are no worse than short ones.
  pageLength: 0.3,
  termFrequency: 1,
  termSaturation: 1.2,
  termSimilarity: 1,
  diacriticSimilarity: 0.4,
};
