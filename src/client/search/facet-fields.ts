/** The fields of the search page beside its words: what is chosen, and how many results each choice has. */
import type { FacetCounts } from '../../catalog/search/answers.ts';
import { type SearchFacet, searchFacets } from '../../catalog/search/facets.ts';
import { optionCounts } from '../dom/option-counts.ts';
import { speakerField } from './speaker-field.ts';
import type { SearchState } from './state.ts';

export interface FacetFields {
  /** Facets whose choices have counts. */
  readonly counted: readonly SearchFacet[];
  read(): Pick<SearchState, 'facets' | 'sort'>;
  write(state: Pick<SearchState, 'facets' | 'sort'>): void;
  showCounts(counts: FacetCounts): void;
}

export function facetFields(form: HTMLFormElement, changed: () => void): FacetFields {
  const selects = new Map(
    searchFacets.flatMap((name) => {
      const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      return select ? [[name, { select, showCounts: optionCounts(select) }] as const] : [];
    }),
  );
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const place = form.querySelector<HTMLElement>('[data-search-speaker]');
  const speaker = place ? speakerField(place, changed) : undefined;
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) changed();
  });

  return {
    counted: [...selects.keys()],
    read: () => ({
      facets: {
        ...Object.fromEntries(
          [...selects].flatMap(([name, { select }]) => (select.value ? [[name, select.value]] : [])),
        ),
        ...(speaker?.chosen && { speaker: speaker.chosen }),
      },
      sort: sort?.value === 'time' ? 'time' : 'relevance',
    }),
    write({ facets, sort: order }) {
      for (const [name, { select }] of selects) {
        select.value = facets[name] ?? '';
        // An address may name what is no longer there.
        if (select.selectedIndex === -1) select.value = '';
      }
      speaker?.write(facets.speaker);
      if (sort) sort.value = order === 'time' ? 'time' : '';
    },
    showCounts(counts) {
      for (const [name, { select, showCounts }] of selects) {
        const known = counts[name];
        // Within a chosen value there are no counts of the others.
        showCounts(known && select.value === '' ? (value) => known[value] ?? 0 : undefined);
      }
    },
  };
}
