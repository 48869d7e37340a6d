/** Which of the chosen sessions are over, on, or next. */
import { conferenceDay } from '../../catalog/text/conference-day.ts';
import { type Mark, marksAt } from '../now/marks.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { createIsoTime } from '../zone/zone-time.ts';

/** @returns the mark of each; weeks before, nothing is said to be next */
export function marksOf(
  sessions: readonly ProgrammeSession[],
  time: number,
  { timeZone, dayStart }: Pick<Programme, 'timeZone' | 'dayStart'>,
): (Mark | undefined)[] {
  const today = conferenceDay(createIsoTime(timeZone)(time), dayStart);
  const spans = sessions.map(({ time, status }) => ({
    // What has no time yet is neither over nor next.
    ...(time ?? { start: NaN, end: NaN }),
    cancelled: status === 'cancelled',
  }));
  return marksAt(spans, time).map((mark, place) =>
    mark === 'is-next' && sessions[place]?.day !== today ? undefined : mark,
  );
}
