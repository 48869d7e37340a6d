/** A search as its address says it, so that it can be shared. */
import type { SearchRequest } from '../../catalog/search/answers.ts';
import { searchFacets } from '../../catalog/search/facets.ts';

export type SearchState = Omit<SearchRequest, 'limit'>;

export function readSearchState(address: URLSearchParams): SearchState {
  const facets = searchFacets.flatMap((name) => {
    const value = address.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    query: address.get('q') ?? '',
    facets: Object.fromEntries(facets),
    sort: address.get('sort') === 'time' ? 'time' : 'relevance',
  };
}

/** @returns what stands after the page's address: nothing, or `?q=...` */
export function writeSearchState({ query, facets, sort }: SearchState): string {
  const words = query.trim();
  const parameters = new URLSearchParams([
    ...(words === '' ? [] : [['q', words]]),
    ...searchFacets.flatMap((name) => (facets[name] ? [[name, facets[name]]] : [])),
    ...(sort === 'time' ? [['sort', 'time']] : []),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
