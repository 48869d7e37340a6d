/** What sessions are marked with: the labels that conference.yaml lists, by whatever name a file calls them. */
import type { Conference } from '../content/conference.ts';
import { searchKey } from '../text/search-key.ts';
import type { Label } from './catalog.ts';

export interface LabelTable {
  /** The labels that names mean, in the order of conference.yaml; names of none are passed over. */
  readonly of: (names?: readonly string[]) => Label[];
  readonly has: (name: string) => boolean;
}

export function createLabelTable({ labels }: Pick<Conference, 'labels'>): LabelTable {
  const idBySpelling = new Map(
    labels.flatMap(({ id, name, aliases }) =>
      [id, ...Object.values(name), ...aliases].map((spelling) => [searchKey(spelling), id]),
    ),
  );
  const things = labels.map(({ id, name, mark }): Label => ({ id, name, mark }));
  return {
    of: (names = []) => {
      const ids = new Set(names.map((name) => idBySpelling.get(searchKey(name))));
      return things.filter(({ id }) => ids.has(id));
    },
    has: (name) => idBySpelling.has(searchKey(name)),
  };
}
