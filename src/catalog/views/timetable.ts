/** Sessions by day and by start, as lists of a day, a track, a room or a speaker show them. */
import { isScheduled, type Session } from '../model/catalog.ts';
import { type SessionCard, timeText, type TimeText } from './card.ts';
import type { ViewContext } from './context.ts';

export interface TimetableDay {
  readonly date: string;
  readonly label: string;
  readonly url: string;
  readonly times: readonly { readonly start: TimeText; readonly cards: readonly SessionCard[] }[];
}

export interface Timetable {
  readonly days: readonly TimetableDay[];
  readonly unscheduled: readonly SessionCard[];
}

/** @param sessions in time order */
export function timetable(sessions: readonly Session[], { format, to, card }: ViewContext): Timetable {
  const byDate = Map.groupBy(sessions.filter(isScheduled), ({ slot }) => slot.date);
  const days = [...byDate].map(([date, day]) => ({
    date,
    label: format.dayFull(date),
    url: to.day(date),
    times: [...Map.groupBy(day, ({ slot }) => slot.start)].map(([start, same]) => ({
      start: timeText(start, format),
      cards: same.map(card),
    })),
  }));
  return { days, unscheduled: sessions.filter((session) => !isScheduled(session)).map(card) };
}
