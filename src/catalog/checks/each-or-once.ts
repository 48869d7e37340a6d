import type { Problem } from '../content/problems.ts';

/**
 * A problem for each of a few things; for more, one about the first that says of how many others it is true, as nobody
 * reads so many lines that say the same.
 * @param describe `more` is the number of the others, empty where each has its own problem
 */
export function eachOrOnce<Thing>(
  things: readonly Thing[],
  few: number,
  describe: (thing: Thing, more: string) => Problem,
): Problem[] {
  const each = things.map((thing) => describe(thing, ''));
  const [first] = things;
  if (first === undefined || things.length <= few) return each;
  return [{ ...describe(first, String(things.length - 1)), each }];
}
