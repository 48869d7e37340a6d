import type { TextLink } from '../model/wording.ts';
import { REMINDER_MINUTES } from '../text/reminder-minutes.ts';
import type { ViewContext } from './context.ts';
import { type DayLink, dayLinks } from './day.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { wholeLists } from './whole-lists.ts';

/** The page of favourites without them: they are known to the visitor's browser alone. */
export interface MySchedulePage {
  readonly frame: PageFrame;
  /** Where there are sessions to star. */
  readonly sessions: string;
  readonly days: readonly DayLink[];
  readonly lists: readonly TextLink[];
  /** Whether sessions have no calendars of their own. */
  readonly wholeCalendar: boolean;
  /** Choices, in minutes before a session. */
  readonly reminders: readonly number[];
}

export function myPage(context: ViewContext): MySchedulePage {
  const { to, t } = context;
  return {
    frame: pageFrame(
      {
        title: t('my.title'),
        description: t('my.intro'),
        address: (to) => to.mySchedule(),
        section: 'mySchedule',
      },
      context,
    ),
    sessions: to.sessions(),
    days: dayLinks(context),
    lists: wholeLists(context),
    wholeCalendar: !context.catalog.conference.outputs.sessionCalendars,
    reminders: REMINDER_MINUTES,
  };
}
