/** Sessions for the same people at the same time: their texts have so much in common that whoever wants one wants both. */
import { problem, type Problem } from '../content/problems.ts';
import { type Catalog, isScheduled, type ScheduledSession } from '../model/catalog.ts';
import { likeness, textSpaces } from '../related/vectors.ts';

import { pathOf, placeOf } from './places.ts';
import { spanTexts } from './spans.ts';

/** Between talks of one field it is less; talks about one product at one company reach it. */
const MUCH = 0.25;

/** @returns one problem for each session, about the earlier one that is most like it */
export function similarAtOnce(catalog: Catalog): Problem[] {
  const { sessions, conference } = catalog;
  const spaces = textSpaces(catalog);
  const alike = (a: number, b: number): number =>
    Math.max(
      ...spaces.map(({ vectors: { [a]: first, [b]: second } }) =>
        first && second ? likeness(first, second) : 0,
      ),
    );
  const placed = sessions.flatMap((session, index) =>
    isScheduled(session) && isForItself(session) ? [{ session, index }] : [],
  );
  let running: typeof placed = [];
  return placed.flatMap(({ session, index }) => {
    running = running.filter((earlier) => earlier.session.slot.end > session.slot.start);
    const [nearest] = running
      .map((earlier) => ({ other: earlier.session, likeness: alike(earlier.index, index) }))
      .filter(({ likeness }) => likeness >= MUCH)
      .toSorted((a, b) => b.likeness - a.likeness);
    running = [...running, { session, index }];
    if (!nearest) return [];
    const title = Object.values(nearest.other.texts)[0]?.title ?? nearest.other.id;
    const times = spanTexts(nearest.other.slot, conference.timeZone);
    return [
      problem('similar-at-once', placeOf(session, 'date'), 'date', title, pathOf(nearest.other), ...times),
    ];
  });
}

/** Breaks and socials are meant to be alike, and parts run beside the whole that they belong to. */
const isForItself = ({ kind, status, partOf }: ScheduledSession): boolean =>
  kind !== 'break' && kind !== 'social' && status !== 'cancelled' && !partOf;
