/** Speakers, as the index knows them. */
import type { FoundPerson } from '../../catalog/search/facets.ts';
import { searchClient } from './worker-client.ts';
import { isWorthSearching } from './worth-searching.ts';

const MOST = 8;

/**
 * Those who are called so in any spelling, best first; the first ones of all for no words.
 * @returns nothing where a later call has taken its place
 */
export async function findSpeakers(words: string): Promise<readonly FoundPerson[] | undefined> {
  const query = words.trim();
  if (query !== '' && !isWorthSearching(query)) return [];
  const facets = { type: 'speaker' };
  const answer = await searchClient().suggest({ query, facets, sort: 'relevance', limit: MOST });
  return answer?.results.map(({ id, title }) => ({ slug: id, name: title }));
}

/** @returns nothing where no session has the speaker */
export async function speakerCalled(slug: string): Promise<FoundPerson | undefined> {
  const { results } = await searchClient().find({
    query: '',
    facets: { speaker: slug },
    sort: 'relevance',
    limit: 1,
  });
  return results[0]?.people.find((person) => person.slug === slug);
}
