/** Where to go from a session: before and after it in the same room, at the same time, in the same track. */
import { isScheduled, type ScheduledSession, type Session } from '../model/catalog.ts';
import { roomName, trackTitle } from '../model/wording.ts';
import { gridAddress, type SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';

export interface SessionsBeside {
  /** The room, or the track where there are no rooms, that `previous` and `next` are about. */
  readonly place: string;
  readonly previous?: SessionCard | undefined;
  readonly next?: SessionCard | undefined;
  readonly parallel: readonly SessionCard[];
  /** How many more take place at the same time, and where they are listed. */
  readonly moreParallel?: { readonly count: number; readonly url: string } | undefined;
  readonly track?: { readonly title: string; readonly cards: readonly SessionCard[] } | undefined;
}

const MOST_PARALLEL = 12;
const MOST_OF_TRACK = 5;

export function sessionsBeside(session: Session, context: ViewContext): SessionsBeside {
  const { room, track } = session;
  const ofTrack = moreOf(session).map(context.card);
  return {
    place: room ? roomName(room, context) : track ? trackTitle(track, context).text : '',
    ...(isScheduled(session) && neighboursOf(session, context)),
    ...(isScheduled(session) ? parallelTo(session, context) : { parallel: [] }),
    track:
      track && ofTrack.length > 0 ? { title: trackTitle(track, context).text, cards: ofTrack } : undefined,
  };
}

function neighboursOf(
  session: ScheduledSession,
  { card }: ViewContext,
): Pick<SessionsBeside, 'previous' | 'next'> {
  const lane = (session.room ?? session.track)?.sessions ?? [];
  const day = lane
    .filter(isScheduled)
    .filter(({ slot, room }) => slot.date === session.slot.date && room === session.room);
  const index = day.indexOf(session);
  const [previous, next] = [day[index - 1], day[index + 1]];
  return {
    previous: previous && index > 0 ? card(previous) : undefined,
    next: next && index >= 0 ? card(next) : undefined,
  };
}

function parallelTo(
  session: ScheduledSession,
  context: ViewContext,
): Pick<SessionsBeside, 'parallel' | 'moreParallel'> {
  const { id, slot } = session;
  const days = context.catalog.days.filter(({ date }) => slot.dates.includes(date));
  const isParallel = (other: ScheduledSession): boolean =>
    other.id !== id && other.kind !== 'break' && other.slot.start < slot.end && slot.start < other.slot.end;
  // What lasts over several days, too, is found in each of them.
  const parallel = [...new Set(days.flatMap(({ sessions }) => sessions.filter(isParallel)))];
  const count = parallel.length - MOST_PARALLEL;
  return {
    parallel: parallel.slice(0, MOST_PARALLEL).map(context.card),
    moreParallel: count > 0 ? { count, url: gridAddress(session, context) } : undefined,
  };
}

/** Those that follow in the track, and from its beginning when the end is near. */
function moreOf(session: Session): Session[] {
  const all = session.track?.sessions ?? [];
  const index = all.indexOf(session);
  return [...all.slice(index + 1), ...all.slice(0, Math.max(0, index))].slice(0, MOST_OF_TRACK);
}
