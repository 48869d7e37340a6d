/** When sessions take place and for how long, where files mostly give only a start. */
import type { Conference } from '../content/conference.ts';
import type { SessionRecord } from '../content/records.ts';
import { dateOf, minutes, minutesBetween } from '../text/time.ts';
import type { SessionKind, Slot } from './catalog.ts';
import { fact, type Translations } from './facts.ts';

/** A session's facts as far as the timetable needs them. */
export interface Placed {
  readonly session: Translations<SessionRecord>;
  readonly track: string | undefined;
  readonly room: string | undefined;
  readonly kind: SessionKind;
}

/** Where nothing says how long a session is: a common length, only until the organisers say. */
const FALLBACK_MINUTES = 30;
/** A longer gap is a break or a night, and says nothing about the usual length. */
const LONGEST_USUAL_MINUTES = 120;
/** A panel needs time for several people: programmes give it up to two usual slots. */
const PANEL_SLOTS = 2;

/**
 * Give every scheduled session its slot. A length is what the file says; else the gap to the next start in the same track
 * and room, when that is at most the usual slot; else the usual slot. Taking every gap would make the last talk before
 * lunch last through it.
 */
export function placeSessions(placed: readonly Placed[], conference: Conference): ReadonlyMap<string, Slot> {
  const { timeZone } = conference;
  const starts = startsByLane(placed, timeZone);
  const gaps = new Map<string, number>();
  for (const each of placed) {
    const start = fact(each.session, 'start');
    if (start === undefined) continue;
    const next = (starts.get(laneKey(each, start, timeZone)) ?? []).find((other) => other > start);
    if (next !== undefined) gaps.set(each.session.id, minutesBetween(start, next));
  }
  const usual = usualSlot(conference, [...gaps.values()]);
  const slots = new Map<string, Slot>();
  for (const { session, track, kind } of placed) {
    const start = fact(session, 'start');
    if (start === undefined) continue;
    const date = dateOf(start, timeZone);
    const duration = fact(session, 'duration');
    const written = fact(session, 'end') ?? (duration === undefined ? undefined : start + minutes(duration));
    const slot = usual(track);
    const gap = gaps.get(session.id) ?? Infinity;
    const length = gap <= slot * (kind === 'panel' ? PANEL_SLOTS : 1) ? gap : slot;
    slots.set(session.id, {
      start,
      end: written ?? start + minutes(length),
      inferred: written === undefined,
      date,
    });
  }
  return slots;
}

function startsByLane(placed: readonly Placed[], timeZone: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const each of placed) {
    const start = fact(each.session, 'start');
    if (start === undefined) continue;
    const key = laneKey(each, start, timeZone);
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  for (const [key, times] of starts)
    starts.set(
      key,
      times.toSorted((a, b) => a - b),
    );
  return starts;
}

const laneKey = ({ track, room }: Placed, start: number, timeZone: string): string =>
  [dateOf(start, timeZone), track ?? '', room ?? ''].join('/');

/** The usual minutes of a track: as set, else the commonest gap of the whole timetable. */
function usualSlot({ slots }: Conference, gaps: readonly number[]): (track: string | undefined) => number {
  const commonest = commonestGap(gaps);
  // A track may be called "constructor", which every object has.
  const own = (key: string | undefined): number | undefined =>
    key !== undefined && Object.hasOwn(slots, key) ? slots[key] : undefined;
  return (track) => own(track) ?? own('default') ?? commonest;
}

function commonestGap(gaps: readonly number[]): number {
  const counts = [...Map.groupBy(gaps, (gap) => gap)]
    .map(([gap, all]) => ({ gap, count: all.length }))
    .filter(({ gap }) => gap <= LONGEST_USUAL_MINUTES)
    .toSorted((a, b) => b.count - a.count || a.gap - b.gap);
  return counts[0]?.gap ?? FALLBACK_MINUTES;
}
