/** The days of the conference as its cover lists them: when each begins and ends, and how much there is. */
import type { Day, ScheduledSession } from '../model/catalog.ts';
import { partInDay } from '../model/days.ts';
import { type TimeText, timeUnder } from './card.ts';
import type { ViewContext } from './context.ts';

export interface HomeDay {
  readonly date: string;
  /** `Friday, 29 October` */
  readonly label: string;
  readonly url: string;
  readonly start: TimeText;
  readonly end: TimeText;
  readonly count: number;
}

export function homeDay(day: Day, context: ViewContext): HomeDay {
  const { format, to, catalog } = context;
  const sessions = withoutBreaks(day.sessions);
  // What goes on for days says nothing about when this one begins.
  const own = sessions.filter(({ slot }) => slot.dates.length === 1);
  const parts = (own.length > 0 ? own : sessions).map((session) =>
    partInDay(session, day.date, catalog.conference),
  );
  return {
    date: day.date,
    label: format.day(day.date),
    url: to.day(day.date),
    start: timeUnder(day.date, Math.min(...parts.map(({ start }) => start)), format),
    end: timeUnder(day.date, Math.max(...parts.map(({ end }) => end)), format),
    count: day.sessions.filter(({ kind }) => kind !== 'break').length,
  };
}

/** Doors and lunch do not make a day begin, unless there is nothing else in it. */
function withoutBreaks(sessions: readonly ScheduledSession[]): readonly ScheduledSession[] {
  const others = sessions.filter(({ kind }) => kind !== 'break');
  return others.length > 0 ? others : sessions;
}
