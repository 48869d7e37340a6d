import { searchKey } from '../../catalog/text/search-key.ts';
import type { FilterFacts } from './filter-state.ts';

interface Group {
  readonly element: HTMLElement;
  readonly rows: readonly Row[];
}

interface Row {
  readonly element: HTMLElement;
  readonly facts: FilterFacts;
}

export interface FilterList {
  /** Of all sessions. */
  readonly facts: readonly FilterFacts[];
  /** Show the sessions that pass, and the days and times that still hold some. @returns how many pass */
  readonly show: (passes: (facts: FilterFacts) => boolean) => number;
}

export function createFilterList(root: HTMLElement): FilterList {
  const rows = [...root.querySelectorAll<HTMLElement>('.row')].map(readRow);
  const groups = (selector: string): Group[] => {
    const byGroup = Map.groupBy(rows, ({ element }) => element.closest<HTMLElement>(selector));
    return [...byGroup].flatMap(([element, rows]) => (element ? [{ element, rows }] : []));
  };
  const holders = [...groups('.slot'), ...groups('.day')];
  return {
    facts: rows.map(({ facts }) => facts),
    show: (passes) => {
      let count = 0;
      for (const { element, facts } of rows) {
        const pass = passes(facts);
        if (pass) count += 1;
        hide(element, !pass);
      }
      for (const { element, rows } of holders)
        hide(
          element,
          rows.every(({ element }) => element.hidden),
        );
      return count;
    },
  };
}

/** Setting what is set already would cost a list of thousands its layout. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function readRow(element: HTMLElement): Row {
  const { track, room, kind, language, level, tags, labels, recorded, days } = element.dataset;
  const day = days?.split(' ') ?? element.closest<HTMLElement>('[data-day]')?.dataset['day'];
  let text: string | undefined;
  return {
    element,
    facts: {
      values: {
        day,
        track,
        room,
        kind,
        language,
        level,
        tag: tags?.split('\n'),
        label: labels?.split(' '),
        recorded,
      },
      /** Made when words are first looked for. */
      get text() {
        text ??= searchKey(
          [...element.querySelectorAll('a, .row-people, .row-place')]
            .map(({ textContent }) => textContent)
            .join(' '),
        );
        return text;
      },
    },
  };
}
