/** How many results of each kind there are, as buttons that leave only those. */
import { type ResultType, resultTypes } from '../../catalog/search/facets.ts';
import { button } from '../dom/element.ts';
import { t } from './words.ts';

/** By kind; kinds that are not there have none. */
export type KindCounts = Readonly<Partial<Record<string, number>>>;

export interface KindTabs {
  readonly chosen: ResultType | undefined;
  choose(kind: string | undefined): void;
  /** One kind alone is no choice. */
  show(counts: KindCounts): void;
  hide(): void;
}

/** @param place an empty group that keeps its height, so that nothing moves when the buttons come */
export function kindTabs(place: HTMLElement, changed: () => void): KindTabs {
  let chosen: ResultType | undefined;
  const tabs = [undefined, ...resultTypes].map((kind) => ({
    kind,
    tab: button('search-kind', '', () => {
      choose(kind);
      changed();
    }),
  }));
  place.ariaLabel = t('search.kinds');
  place.append(...tabs.map(({ tab }) => tab));
  hide();

  function choose(kind: string | undefined): void {
    chosen = resultTypes.find((each) => each === kind);
    for (const { kind: each, tab } of tabs) tab.ariaPressed = String(each === chosen);
  }

  function hide(): void {
    place.dataset['empty'] = '';
  }

  choose(undefined);
  return {
    get chosen() {
      return chosen;
    },
    choose,
    hide,
    show(counts) {
      const kinds = resultTypes.filter((kind) => (counts[kind] ?? 0) > 0);
      const total = kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
      for (const { kind, tab } of tabs) {
        const count = kind === undefined ? total : (counts[kind] ?? 0);
        tab.textContent = t(kind === undefined ? 'search.allKinds' : `search.${kind}s`, { count });
        tab.hidden = count === 0 && kind !== chosen;
      }
      if (kinds.length > 1 || chosen !== undefined) delete place.dataset['empty'];
      else hide();
    },
  };
}
