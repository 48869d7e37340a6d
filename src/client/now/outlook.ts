/** What someone can go to at a moment of the conference: what is on in each room, or what the next day begins with. */
import type { Span } from '../../catalog/text/span.ts';

export interface Event extends Span {
  readonly id: string;
  /** The conference day that it begins in. */
  readonly day: string;
  /** The room, or the track where there are no rooms; empty for what is for everybody. */
  readonly place: string;
  readonly kind: string;
  /** The id of the event that it is a part of. */
  readonly partOf?: string | undefined;
}

/** An event, and what follows it in its place on the same day. */
export interface Line<T> {
  readonly event: T;
  /** Whether it runs; else it is still to come. */
  readonly isOn: boolean;
  readonly next?: T | undefined;
}

export type Outlook<T> =
  | { readonly kind: 'running'; readonly day: string; readonly lines: readonly Line<T>[] }
  | {
      readonly kind: 'day';
      readonly day: string;
      /** When its first session begins. */
      readonly from: number;
      readonly picks: readonly T[];
      /** The first of each place that is not among the picks. */
      readonly firsts: readonly T[];
    };

interface Moment {
  /** In milliseconds since 1970. */
  readonly time: number;
  /** The conference day that it is. */
  readonly today: string;
  /** Rooms, in the order of the conference. */
  readonly rooms: readonly string[];
  readonly isPick: (id: string) => boolean;
}

/** What lasts longer goes on in the background: it neither begins a day nor keeps it from ending. In milliseconds. */
const LONG = 16 * 3_600_000;

/** @param events in time order, those that take place. @returns nothing once everything is over */
export function outlook<T extends Event>(events: readonly T[], moment: Moment): Outlook<T> | undefined {
  const { time, today } = moment;
  const short = events.filter(({ start, end }) => end - start <= LONG);
  const isOn = ({ start, end }: Span): boolean => start <= time && time < end;
  const ahead = short.filter((event) => isOn(event) || (event.day === today && event.start > time));
  const hasBegun = short.some((event) => isOn(event) || (event.day === today && event.start <= time));
  if (ahead.length > 0 && hasBegun) {
    const background = events.filter((event) => isOn(event) && !short.includes(event));
    return { kind: 'running', day: today, lines: linesOf([...ahead, ...background], moment) };
  }
  const day = short.find(({ start }) => start > time)?.day;
  return day === undefined ? undefined : dayOutlook(day, short, moment);
}

/** A line for what is on in each place, or else for what comes there next. */
function linesOf<T extends Event>(events: readonly T[], { time, rooms }: Moment): Line<T>[] {
  return byPlace(events, rooms).flatMap((own) => {
    const running = own.filter(({ start }) => start <= time);
    const [next, afterNext] = own.filter(({ start }) => start > time);
    // What is for everybody has a line while it is on, or while there is nothing else.
    const isCommon = own[0]?.place === '';
    if (running.length > 0)
      return innermost(running).map((event): Line<T> => ({
        event,
        isOn: true,
        next: isCommon ? undefined : next,
      }));
    return next && (!isCommon || own.length === events.length)
      ? [{ event: next, isOn: false, next: afterNext }]
      : [];
  });
}

/** Of a session and its parts, the part that is on tells most. */
function innermost<T extends Event>(running: readonly T[]): T[] {
  const wholes = new Set(running.map(({ partOf }) => partOf));
  return running.filter(({ id }) => !wholes.has(id));
}

function dayOutlook<T extends Event>(day: string, all: readonly T[], { rooms, isPick }: Moment): Outlook<T> {
  const events = all.filter((event) => event.day === day);
  const sessions = events.filter(({ kind }) => kind !== 'break');
  const listed = sessions.length > 0 ? sessions : events;
  const picks = listed.filter(({ id }) => isPick(id));
  return {
    kind: 'day',
    day,
    from: Math.min(...listed.map(({ start }) => start)),
    picks,
    firsts: byPlace(listed, rooms).flatMap(([first]) => (first && !picks.includes(first) ? [first] : [])),
  };
}

/** What is for everybody, then rooms in their order, then what has no room. */
function byPlace<T extends Event>(events: readonly T[], rooms: readonly string[]): T[][] {
  const order = new Map(rooms.map((room, index) => [room, index]));
  const rank = (place: string): number => (place === '' ? -1 : (order.get(place) ?? rooms.length));
  return [...Map.groupBy(events, ({ place }) => place)]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([, own]) => own);
}
