/** Which of several built editions is the current one, in which order the others follow, and why they may not fit together. */
import type { Edition } from './edition-file.ts';

/** An edition and the name by which messages call it: the folder that it is in. */
export interface NamedEdition {
  readonly name: string;
  readonly edition: Edition;
}

export interface Arranged {
  readonly current: NamedEdition;
  /** The latest first. */
  readonly earlier: readonly NamedEdition[];
}

/** @returns the editions in order, or what keeps them from being one site, a sentence each */
export function arrangeEditions(
  editions: readonly NamedEdition[],
): Arranged | { readonly faults: readonly string[] } {
  const faults = [
    ...differences(editions, 'origin', 'SITE_URL'),
    ...differences(editions, 'editions', 'EDITIONS_PATH'),
    ...overlaps(editions),
  ];
  const current = editions.find(({ edition }) => isCurrent(edition));
  if (faults.length > 0) return { faults };
  if (!current) return { faults: [noCurrent(editions)] };
  const earlier = editions
    .filter((each) => each !== current)
    .toSorted((a, b) => descending(sortKey(a.edition), sortKey(b.edition)));
  return { current, earlier };
}

/** Where an earlier edition lies in the folder of the current one: `2022/`. */
export const placeIn = (current: Edition, { base }: Edition): string => base.slice(current.base.length);

const isCurrent = ({ base, editions }: Edition): boolean => base === editions;

function differences(
  [first, ...others]: readonly NamedEdition[],
  key: 'origin' | 'editions',
  variable: string,
): string[] {
  const different = others.find(({ edition }) => first && edition[key] !== first.edition[key]);
  if (!first || !different) return [];
  return [
    `${first.name} was built with ${variable}=${first.edition[key]} and ${different.name} with ${variable}=${different.edition[key]}. Build all editions with the same.`,
  ];
}

/** The current edition is above all others; of those, none may be above another. */
function overlaps(editions: readonly NamedEdition[]): string[] {
  return editions.flatMap((one, index) =>
    editions.slice(index + 1).flatMap((other) => {
      const [upper, lower] =
        one.edition.base.length <= other.edition.base.length ? [one, other] : [other, one];
      const isSame = upper.edition.base === lower.edition.base;
      if (isSame)
        return [
          `${one.name} and ${other.name} are both built for ${upper.edition.base}. Build one of them with another BASE_PATH.`,
        ];
      if (isCurrent(upper.edition) || !lower.edition.base.startsWith(upper.edition.base)) return [];
      return [
        `${lower.name} is built for ${lower.edition.base}, which lies in ${upper.edition.base} of ${upper.name}. Build one of them with another BASE_PATH.`,
      ];
    }),
  );
}

function noCurrent(editions: readonly NamedEdition[]): string {
  const path = editions[0]?.edition.editions ?? '/';
  return `None of these is the current edition, which is built with BASE_PATH=${path}. Name its folder as well.`;
}

/** Editions without a date come last. */
const sortKey = ({ start = '', base }: Edition): string => `${start} ${base}`;

const descending = (a: string, b: string): number => (a < b ? 1 : -1);
