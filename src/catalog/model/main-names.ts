/** Which names mean one thing, learnt from files that name the thing of one session in several languages. */

interface Use {
  readonly key: string;
  readonly lang: string;
}

/**
 * For each name the one it stands for: the leading file's in most sessions that have both. One slip in one translation
 * must not make two rooms one, and one leading file that leaves the room out must not make one room two.
 * @param sessions what the files of each session call the thing, in the order of languages
 * @param language the default one, in which a name stands for itself even where no translation says so
 */
export function mainNames(
  sessions: readonly (readonly Use[])[],
  language: string | undefined,
): (key: string) => string {
  const tallies = new Map<string, Map<string, number>>();
  for (const uses of sessions) {
    const [lead, ...others] = uses;
    if (!lead || (others.length === 0 && lead.lang !== language)) continue;
    for (const key of new Set(uses.map(({ key }) => key))) {
      const tally = tallies.get(key) ?? new Map<string, number>();
      tallies.set(key, tally.set(lead.key, (tally.get(lead.key) ?? 0) + 1));
    }
  }
  // Ends: a name is counted for itself at least as often as any other name is for it, so no circle has more at each step.
  return function mainOf(key: string): string {
    const main = commonest(key, tallies.get(key));
    return main === key ? key : mainOf(main);
  };
}

/** A name stands for itself unless it stands for another one more often; the first one wins a tie between others. */
function commonest(key: string, tally: ReadonlyMap<string, number> = new Map()): string {
  let best = key;
  for (const [name, count] of tally) if (count > (tally.get(best) ?? 0)) best = name;
  return best;
}
