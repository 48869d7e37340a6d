/** The selects of the search page: what is chosen, and how many results each choice has. */
import { type SearchFacet, searchFacets } from '../../catalog/search/facets.ts';
import type { FacetCounts, Facets } from './search-types.ts';
import type { SearchState } from './search-state.ts';

export interface FacetSelects {
  readonly names: readonly SearchFacet[];
  read(): Pick<SearchState, 'facets' | 'sort'>;
  write(state: SearchState): void;
  /** As the index names the values. */
  values(): Facets;
  showCounts(counts: FacetCounts): void;
}

/** Counting all speakers takes long, and their names say enough. */
const UNCOUNTED: ReadonlySet<SearchFacet> = new Set(['speaker']);

export function facetSelects(form: HTMLFormElement): FacetSelects {
  const selects = new Map(
    searchFacets.flatMap((name) => {
      const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      return select ? [[name, select] as const] : [];
    }),
  );
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const labels = new Map(
    [...selects.values()].flatMap(({ options }) =>
      [...options].map((option) => [option, option.text.trim()] as const),
    ),
  );
  const chosen = <T>(pick: (option: HTMLOptionElement) => T): Partial<Record<SearchFacet, T>> =>
    Object.fromEntries(
      [...selects].flatMap(([name, { value, selectedOptions }]) =>
        value && selectedOptions[0] ? [[name, pick(selectedOptions[0])]] : [],
      ),
    );

  return {
    names: [...selects.keys()].filter((name) => !UNCOUNTED.has(name)),
    read: () => ({
      facets: chosen(({ value }) => value),
      sort: sort?.value === 'time' ? 'time' : 'relevance',
    }),
    write({ facets, sort: order }) {
      for (const [name, select] of selects) {
        select.value = facets[name] ?? '';
        // An address may name what is no longer there.
        if (select.selectedIndex === -1) select.value = '';
      }
      if (sort) sort.value = order === 'time' ? 'time' : '';
    },
    values: () => chosen(valueOf),
    showCounts(counts) {
      for (const [name, select] of selects) {
        // Within a chosen value there are no counts of the others.
        const known = select.value === '' ? counts[name] : undefined;
        for (const option of select.options) {
          if (option.value === '') continue;
          const count = known ? (known[valueOf(option)] ?? 0) : undefined;
          option.textContent = `${labels.get(option) ?? ''}${count === undefined ? '' : ` (${String(count)})`}`;
          option.hidden = count === 0;
        }
      }
    },
  };
}

const valueOf = (option: HTMLOptionElement): string => option.dataset['value'] ?? option.value;
