/** Sessions that say they are a part of another one, and cannot be. */
import { placeIn, problem, type Problem } from '../content/problems.ts';
import { type Catalog, isScheduled } from '../model/catalog.ts';
import type { Gathered } from '../model/gather.ts';
import { pathOf, placeOf } from './places.ts';
import { spanTexts } from './spans.ts';

export const partProblems = (catalog: Catalog, gathered: Gathered): Problem[] => [
  ...refusedParts(gathered),
  ...partsOutside(catalog),
];

function refusedParts({ sessions, parts }: Gathered): Problem[] {
  const outerOf = new Map(sessions.map(({ id, facts }) => [id, facts.partOf]));
  return parts.refused.map(({ session, whole, why }) => {
    const file = session.all.find(({ partOf }) => partOf !== undefined) ?? session.lead;
    const place = placeIn(file, 'partOf');
    return why === 'part'
      ? problem('part-of-part', place, 'partOf', whole, outerOf.get(whole) ?? '')
      : problem('part-circle', place, 'partOf', session.id);
  });
}

/** Parts that begin before their whole does, or end after it. */
function partsOutside({ sessions, conference: { timeZone } }: Catalog): Problem[] {
  return sessions.filter(isScheduled).flatMap((session) => {
    const { partOf: whole, slot } = session;
    if (!whole || !isScheduled(whole)) return [];
    if (slot.start >= whole.slot.start && slot.end <= whole.slot.end) return [];
    const times = spanTexts(slot, timeZone);
    const values = [...times, pathOf(whole), ...spanTexts(whole.slot, timeZone)];
    return [problem('part-outside', placeOf(session, 'date'), 'date', ...values)];
  });
}
