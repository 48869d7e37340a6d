/** Sessions by day and by start, as lists of a day, a track, a room or a speaker show them. */
import { byDay } from '../model/days.ts';
import { listed } from '../model/parts.ts';
import { isScheduled, type ScheduledSession, type Session } from '../model/catalog.ts';
import { type LabelText, type SessionCard, type TimeText, timeUnder } from './card.ts';
import type { ViewContext } from './context.ts';
import { labelLegend } from './label-legend.ts';

export interface TimetableDay {
  readonly date: string;
  readonly label: string;
  readonly url: string;
  readonly times: readonly { readonly start: TimeText; readonly cards: readonly SessionCard[] }[];
}

export interface Timetable {
  readonly days: readonly TimetableDay[];
  readonly unscheduled: readonly SessionCard[];
  /** What the marks of the sessions mean. */
  readonly labels: readonly LabelText[];
}

/**
 * A session of several days stands in each of them, a part without a time of its own on the page of its whole.
 * @param sessions in time order
 */
export function timetable(sessions: readonly Session[], context: ViewContext): Timetable {
  const own = listed(sessions);
  return timetableOf(byDay(own.filter(isScheduled)), own, context);
}

/** Each session once, on its first day, for lists that count and filter. */
export function timetableOfStarts(sessions: readonly Session[], context: ViewContext): Timetable {
  const own = listed(sessions);
  const days = Map.groupBy(own.filter(isScheduled), ({ slot }) => slot.date);
  return timetableOf([...days], own, context);
}

function timetableOf(
  byDate: readonly (readonly [date: string, day: readonly ScheduledSession[]])[],
  sessions: readonly Session[],
  context: ViewContext,
): Timetable {
  const { format, to, card } = context;
  const days = byDate.map(([date, day]) => ({
    date,
    label: format.dayFull(date),
    url: to.day(date),
    times: [...Map.groupBy(day, ({ slot }) => slot.start)].map(([start, same]) => ({
      start: timeUnder(date, start, format),
      cards: same.map(card),
    })),
  }));
  return {
    days,
    unscheduled: sessions.filter((session) => !isScheduled(session)).map(card),
    labels: labelLegend(sessions, context),
  };
}
