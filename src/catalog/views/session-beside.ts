/** Where to go from a session: before and after it in the same room, to related ones, at the same time, in the same track. */
import { isScheduled, type ScheduledSession, type Session, standsAlone } from '../model/catalog.ts';
import { trackTitle } from '../model/wording.ts';
import { gridAddress, type SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';

export interface SessionsBeside {
  readonly neighbours?: Neighbours | undefined;
  /** Those whose texts are nearest. */
  readonly related: readonly SessionCard[];
  readonly parallel: readonly SessionCard[];
  /** How many more take place at the same time, and where they are listed. */
  readonly moreParallel?: { readonly count: number; readonly url: string } | undefined;
  readonly track?: { readonly title: string; readonly cards: readonly SessionCard[] } | undefined;
}

/** What comes before and after on the same day, in the room or, where there are no rooms, in the track. */
export interface Neighbours {
  /** The track, where it is about that. */
  readonly track?: string | undefined;
  readonly previous?: SessionCard | undefined;
  readonly next?: SessionCard | undefined;
}

const MOST_RELATED = 4;
const MOST_PARALLEL = 12;
const MOST_OF_TRACK = 4;

export function sessionsBeside(session: Session, context: ViewContext): SessionsBeside {
  const { track } = session;
  const related = relatedTo(session, context);
  const ofTrack = moreOf(session, related).map(context.card);
  return {
    ...(isScheduled(session) && { neighbours: neighboursOf(session, context) }),
    related: related.map(context.card),
    ...(isScheduled(session) ? parallelTo(session, context) : { parallel: [] }),
    track:
      track && ofTrack.length > 0 ? { title: trackTitle(track, context).text, cards: ofTrack } : undefined,
  };
}

function neighboursOf(session: ScheduledSession, context: ViewContext): Neighbours | undefined {
  const { room, track, slot } = session;
  const lane = (room ?? track)?.sessions ?? [];
  const day = lane
    .filter(isScheduled)
    .filter(standsAlone)
    .filter(
      (other) => other.slot.date === slot.date && other.room === room && other.partOf === session.partOf,
    );
  const index = day.indexOf(session);
  const [previous, next] = index < 0 ? [] : [day[index - 1], day[index + 1]];
  if (!previous && !next) return undefined;
  return {
    track: room || !track ? undefined : trackTitle(track, context).text,
    previous: previous && context.card(previous),
    next: next && context.card(next),
  };
}

/** Without those that stand on the page in its list of parts or beside its speakers. */
function relatedTo(session: Session, { relatedTo }: ViewContext): Session[] {
  const people = session.appearances.map(({ speaker }) => speaker);
  return relatedTo(session)
    .filter((other) => !isWithin(other, session))
    .filter(({ appearances }) => !appearances.some(({ speaker }) => people.includes(speaker)))
    .slice(0, MOST_RELATED);
}

function parallelTo(
  session: ScheduledSession,
  context: ViewContext,
): Pick<SessionsBeside, 'parallel' | 'moreParallel'> {
  const { id, slot } = session;
  const days = context.catalog.days.filter(({ date }) => slot.dates.includes(date));
  const isParallel = (other: ScheduledSession): boolean =>
    other.id !== id &&
    other.kind !== 'break' &&
    other.slot.start < slot.end &&
    slot.start < other.slot.end &&
    !isWithin(other, session);
  // What lasts over several days, too, is found in each of them.
  const parallel = [...new Set(days.flatMap(({ sessions }) => sessions.filter(isParallel)))];
  const count = parallel.length - MOST_PARALLEL;
  return {
    parallel: parallel.slice(0, MOST_PARALLEL).map(context.card),
    moreParallel: count > 0 ? { count, url: gridAddress(session, context) } : undefined,
  };
}

/** Those that follow in the track, and from its beginning when the end is near. */
function moreOf(session: Session, shown: readonly Session[]): Session[] {
  const all = session.track?.sessions ?? [];
  const index = all.indexOf(session);
  return [...all.slice(index + 1), ...all.slice(0, Math.max(0, index))]
    .filter((other) => !shown.includes(other))
    .slice(0, MOST_OF_TRACK);
}

/** Whether one of the two is a part of the other. */
const isWithin = (a: Session, b: Session): boolean => a.partOf === b || b.partOf === a;
