/** The fields of the search page beside its words: what is chosen, and how many results each choice has. */
import type { FacetCounts } from '../../catalog/search/answers.ts';
import { type SearchFacet, searchFacets } from '../../catalog/search/facets.ts';
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
      return select ? [[name, select] as const] : [];
    }),
  );
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const place = form.querySelector<HTMLElement>('[data-search-speaker]');
  const speaker = place ? speakerField(place, changed) : undefined;
  const labels = new Map(
    [...selects.values()].flatMap(({ options }) =>
      [...options].map((option) => [option, option.text.trim()] as const),
    ),
  );
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) changed();
  });

  return {
    counted: [...selects.keys()],
    read: () => ({
      facets: {
        ...Object.fromEntries([...selects].flatMap(([name, { value }]) => (value ? [[name, value]] : []))),
        ...(speaker?.chosen && { speaker: speaker.chosen }),
      },
      sort: sort?.value === 'time' ? 'time' : 'relevance',
    }),
    write({ facets, sort: order }) {
      for (const [name, select] of selects) {
        select.value = facets[name] ?? '';
        // An address may name what is no longer there.
        if (select.selectedIndex === -1) select.value = '';
      }
      speaker?.write(facets.speaker);
      if (sort) sort.value = order === 'time' ? 'time' : '';
    },
    showCounts(counts) {
      for (const [name, select] of selects) {
        // Within a chosen value there are no counts of the others.
        const known = select.value === '' ? counts[name] : undefined;
        for (const option of select.options) {
          if (option.value === '') continue;
          const count = known ? (known[option.value] ?? 0) : undefined;
          option.textContent = `${labels.get(option) ?? ''}${count === undefined ? '' : ` (${String(count)})`}`;
          option.hidden = count === 0;
        }
      }
    },
  };
}
