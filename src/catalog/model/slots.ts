/** When sessions take place and for how long, where files mostly give only a start. */
import type { Conference } from '../content/conference.ts';
import { conferenceDay, daysApart, shiftDate } from '../text/conference-day.ts';
import { isoTime, minutes, minutesBetween } from '../text/time.ts';
import type { Room, SessionKind, SessionType, Slot, Track } from './catalog.ts';
import type { SessionFiles } from './gather.ts';

/** The files of a session and its lane, from which its slot follows. */
export interface Placed {
  readonly files: SessionFiles;
  readonly track: Track | undefined;
  readonly room: Room | undefined;
  readonly type: SessionType | undefined;
  readonly kind: SessionKind;
  /** Id of the session that it is a part of. */
  readonly whole?: string | undefined;
}

/** Where nothing says how long a session is: a common length, only until the organisers say. */
const FALLBACK_MINUTES = 30;
/** A longer gap is a break or a night, and says nothing about the usual length. */
const LONGEST_USUAL_MINUTES = 120;
/** A panel needs time for several people: programmes give it up to two usual slots. */
const PANEL_SLOTS = 2;
/** What ends later has a year that was mistyped, and is no reason for thousands of pages. */
const MOST_DAYS = 31;

/** A session that ends earlier is a night out, and no session of the next day. */
const NIGHT_ENDS = '06:00';

type Started = Placed & { readonly start: number; readonly date: string };

/**
 * Give every scheduled session its slot. A length is what the file says; else the gap to the next start in the same track
 * and room, when that is at most the usual slot; else the usual slot. Taking every gap would make the last talk before
 * lunch last through it.
 * @returns slots by session id
 */
export function placeSessions(placed: readonly Placed[], conference: Conference): ReadonlyMap<string, Slot> {
  const wholes = placeWholes(
    placed.filter(({ whole }) => whole === undefined),
    conference,
  );
  return new Map([...wholes, ...placeParts(placed, wholes, conference)]);
}

function placeWholes(placed: readonly Placed[], conference: Conference): Map<string, Slot> {
  const started = startedOf(placed, conference);
  const gaps = gapsAfter(started);
  const usual = usualSlot(conference, [...gaps.values()]);
  return new Map(
    started.map((session) => {
      const {
        files: { id },
        start,
        date,
        track,
        kind,
      } = session;
      const written = writtenEnd(session);
      const slot = usual(track?.id);
      const gap = gaps.get(id) ?? Infinity;
      const length = gap <= slot * (kind === 'panel' ? PANEL_SLOTS : 1) ? gap : slot;
      const dates = written === undefined ? [date] : daysOf(date, written, conference);
      return [
        id,
        { start, end: written ?? start + minutes(length), inferred: written === undefined, date, dates },
      ] as const;
    }),
  );
}

function startedOf(placed: readonly Placed[], conference: Conference): Started[] {
  return placed.flatMap((session): Started[] => {
    const { start } = session.files.facts;
    return start === undefined ? [] : [{ ...session, start, date: dayAt(start, conference) }];
  });
}

function writtenEnd({ files: { facts }, start }: Started): number | undefined {
  const { end, duration } = facts;
  return end ?? (duration === undefined ? undefined : start + minutes(duration));
}

/** A part lasts until the next part of the same whole begins, or the whole ends; without a time of its own, as long as the whole. */
function placeParts(
  placed: readonly Placed[],
  wholes: ReadonlyMap<string, Slot>,
  conference: Conference,
): Map<string, Slot> {
  const parts = placed.filter(({ whole }) => whole !== undefined);
  const slots = new Map<string, Slot>();
  for (const { files, whole = '' } of parts) {
    const slot = wholes.get(whole);
    if (slot) slots.set(files.id, slot);
  }
  for (const [whole = '', siblings] of Map.groupBy(startedOf(parts, conference), ({ whole }) => whole)) {
    const starts = siblings.map(({ start }) => start);
    for (const part of siblings) {
      const { files, start, date } = part;
      const written = writtenEnd(part);
      const limits = [...starts, wholes.get(whole)?.end ?? 0].filter((time) => time > start);
      const end = written ?? (limits.length > 0 ? Math.min(...limits) : start + minutes(FALLBACK_MINUTES));
      slots.set(files.id, {
        start,
        end,
        inferred: written === undefined,
        date,
        dates: daysOf(date, end, conference),
      });
    }
  }
  return slots;
}

const dayAt = (time: number, { timeZone, dayStart }: Conference): string =>
  conferenceDay(isoTime(time, timeZone), dayStart);

/**
 * The conference days of a session. A night belongs to its evening, also where nothing says when days begin, and after
 * the last day that is set there is none.
 */
function daysOf(first: string, end: number, conference: Conference): readonly string[] {
  const { timeZone, dayStart } = conference;
  const last = conferenceDay(isoTime(end - 1, timeZone), dayStart > NIGHT_ENDS ? dayStart : NIGHT_ENDS);
  const further = daysApart(
    first,
    conference.end !== undefined && conference.end < last ? conference.end : last,
  );
  if (further <= 0 || further >= MOST_DAYS) return [first];
  return Array.from({ length: further + 1 }, (_, index) => shiftDate(first, index));
}

/** Minutes until the next later start of the day in the same track and room, by session id. */
function gapsAfter(started: readonly Started[]): Map<string, number> {
  const lanes = Map.groupBy(started, ({ date, track, room }) =>
    [date, track?.id ?? '', room?.id ?? ''].join('/'),
  );
  const gaps = new Map<string, number>();
  for (const lane of lanes.values()) {
    const starts = [...new Set(lane.map(({ start }) => start))].toSorted((a, b) => a - b);
    const next = new Map(starts.map((start, index) => [start, starts[index + 1]]));
    for (const { files, start } of lane) {
      const later = next.get(start);
      if (later !== undefined) gaps.set(files.id, minutesBetween(start, later));
    }
  }
  return gaps;
}

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
