/** The free time between a day's sessions, and what fits into it. */
import type { Span } from '../../catalog/text/span.ts';
import type { ProgrammeSession } from '../programme/programme.ts';

export interface Gap extends Span {
  /** The session that it begins after. */
  readonly after: ProgrammeSession;
  /** Those of the building that the visitor is in first, each group by time. Never empty. */
  readonly fits: readonly ProgrammeSession[];
}

/**
 * Gaps between two sessions of one conference day that something fits into whole.
 * @param mine the visitor's; what is cancelled leaves its time free
 */
export function findGaps(
  mine: readonly ProgrammeSession[],
  programme: Iterable<ProgrammeSession>,
): readonly Gap[] {
  const chosen = new Set(mine.map(({ id }) => id));
  const offered = timed([...programme].filter((session) => isOffer(session) && !chosen.has(session.id)));
  const busy = timed(mine).toSorted((a, b) => a.start - b.start);
  return [...Map.groupBy(busy, ({ session }) => session.day).values()].flatMap((day) =>
    freeSpans(day).flatMap(({ after, start, end }) => {
      const inside = offered.filter((each) => each.start >= start && each.end <= end);
      const fits = nearFirst(inside, after.building);
      return fits.length > 0 ? [{ after, start, end, fits }] : [];
    }),
  );
}

interface Timed extends Span {
  readonly session: ProgrammeSession;
}

const timed = (sessions: readonly ProgrammeSession[]): readonly Timed[] =>
  sessions.flatMap((session) =>
    session.time && session.status !== 'cancelled' ? [{ session, ...session.time }] : [],
  );

/** A part is offered with its whole, and nobody plans a break. */
const isOffer = ({ kind, partOf }: ProgrammeSession): boolean => kind !== 'break' && partOf === undefined;

/** @param day by start */
function freeSpans(day: readonly Timed[]): (Span & { readonly after: ProgrammeSession })[] {
  const spans: (Span & { readonly after: ProgrammeSession })[] = [];
  let last: Timed | undefined;
  for (const next of day) {
    if (last && next.start > last.end) spans.push({ after: last.session, start: last.end, end: next.start });
    if (!last || next.end > last.end) last = next;
  }
  return spans;
}

function nearFirst(inside: readonly Timed[], building: string | undefined): readonly ProgrammeSession[] {
  const distance = ({ session }: Timed): number =>
    building === undefined || session.building === building ? 0 : 1;
  return inside
    .toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)
    .map(({ session }) => session);
}
