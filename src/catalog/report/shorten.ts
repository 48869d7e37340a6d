/** What a build shows of many problems, so that one kind does not push the others off the screen. */
import type { Problem } from '../content/problems.ts';

const OF_ONE_KIND = 10;

export interface Shortened {
  /** Of each kind the first ones, in the order of all. */
  readonly shown: readonly Problem[];
  /** For each kind that has more: the first one, and how many are left out. */
  readonly rest: readonly { readonly like: Problem; readonly more: number }[];
}

/** @param problems sorted */
export function shorten(problems: readonly Problem[]): Shortened {
  const ofKind = Map.groupBy(problems, ({ kind }) => kind);
  const shown = new Set([...ofKind.values()].flatMap((all) => all.slice(0, OF_ONE_KIND)));
  const rest = [...ofKind.values()].flatMap((all) => {
    const [like] = all;
    const more = all.length - OF_ONE_KIND;
    return like && more > 0 ? [{ like, more }] : [];
  });
  return { shown: problems.filter((each) => shown.has(each)), rest };
}
