/** Sessions for the same people at the same time: their texts have so much in common that whoever wants one wants both. */
import { problem, type Problem } from '../content/problems.ts';
import { type Catalog, isScheduled, type ScheduledSession } from '../model/catalog.ts';
import { likeness, type TextSpace, textSpaces } from '../related/vectors.ts';
import { eachOrOnce } from './each-or-once.ts';
import { pathOf, placeOf } from './places.ts';
import { spanTexts } from './spans.ts';

/** Between talks of one field it is less; talks about one product at one company reach it. */
const MUCH = 0.25;

/** A word that more texts have says nothing about two of them: it is the field's, or that of a sentence in a whole series. */
const RARE = 8;

/** Two texts about the same share some rare words; one alone may be chance. */
const LEAST_RARE = 3;

/** @returns one problem for each session, about the earlier one that is most like it; one in all where most have one */
export function similarAtOnce(catalog: Catalog): Problem[] {
  const placed = catalog.sessions.flatMap((session, index) =>
    isScheduled(session) && isForItself(session) ? [{ session, index }] : [],
  );
  const pairs = similarPairs(placed, textSpaces(catalog));
  const concerned = new Set(pairs.flatMap(({ session, earlier }) => [session, earlier]));
  const few = concerned.size > placed.length / 2 ? 1 : pairs.length;
  return eachOrOnce(pairs, few, (pair, more) => describe(pair, catalog, more));
}

/** Breaks and socials are meant to be alike, and parts run beside the whole that they belong to. */
const isForItself = ({ kind, status, partOf }: ScheduledSession): boolean =>
  kind !== 'break' && kind !== 'social' && status !== 'cancelled' && !partOf;

interface Placed {
  readonly session: ScheduledSession;
  /** In the spaces. */
  readonly index: number;
}

interface Pair {
  readonly session: ScheduledSession;
  readonly earlier: ScheduledSession;
}

/** Only texts that share rare words are compared, as each with each would take for ever. @param placed in time order */
function similarPairs(placed: readonly Placed[], spaces: readonly TextSpace[]): Pair[] {
  const inSpaces = spaces.map((space) => ({ space, textsWith: new Map<number, Placed[]>() }));
  return placed.flatMap((each) => {
    const { session, index } = each;
    const found = inSpaces.flatMap(({ space, textsWith }) => {
      const near = sharingRareWords(space, index, textsWith)
        .filter((other) => other.session.slot.end > session.slot.start)
        .map((other) => ({ earlier: other.session, likeness: likenessIn(space, index, other.index) }));
      for (const word of rareWords(space, index)) textsWith.set(word, [...(textsWith.get(word) ?? []), each]);
      return near;
    });
    const [nearest] = found
      .filter(({ likeness }) => likeness >= MUCH)
      .toSorted((a, b) => b.likeness - a.likeness);
    return nearest ? [{ session, earlier: nearest.earlier }] : [];
  });
}

/** @param textsWith the texts so far, by their rare words */
function sharingRareWords(
  space: TextSpace,
  index: number,
  textsWith: ReadonlyMap<number, readonly Placed[]>,
): Placed[] {
  const shared = new Map<Placed, number>();
  for (const word of rareWords(space, index))
    for (const other of textsWith.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].filter(([, count]) => count >= LEAST_RARE).map(([other]) => other);
}

const rareWords = ({ vectors, textsWith }: TextSpace, index: number): number[] =>
  Array.from(vectors[index]?.of ?? []).filter((word) => (textsWith[word] ?? 0) <= RARE);

function likenessIn({ vectors }: TextSpace, a: number, b: number): number {
  const [first, second] = [vectors[a], vectors[b]];
  return first && second ? likeness(first, second) : 0;
}

function describe({ session, earlier }: Pair, { conference }: Catalog, more: string): Problem {
  const title = Object.values(earlier.texts)[0]?.title ?? earlier.id;
  const times = spanTexts(earlier.slot, conference.timeZone);
  return problem('similar-at-once', placeOf(session, 'date'), 'date', title, pathOf(earlier), ...times, more);
}
