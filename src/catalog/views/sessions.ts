/** All sessions of all days on one page, with what they can be filtered by. */
import { listed } from '../model/parts.ts';
import { trackTitle } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type DayLink, dayPlaces } from './day.ts';
import { sessionsFeed } from './feed-link.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Filter, sessionFilters } from './session-filters.ts';
import { type Timetable, timetableOfStarts } from './timetable.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface SessionsPage {
  readonly frame: PageFrame;
  readonly count: number;
  /** Where each day begins in the list. */
  readonly days: readonly DayLink[];
  readonly filters: readonly Filter[];
  readonly zone?: ZoneNote | undefined;
  readonly timetable: Timetable;
}

export function sessionsPage(context: ViewContext): SessionsPage {
  const { catalog, t } = context;
  const sessions = listed(catalog.sessions);
  const title = t('sessions.title');
  return {
    frame: pageFrame(
      {
        title,
        description: `${title}: ${catalog.tracks.map((track) => trackTitle(track, context).text).join(', ')}`,
        address: (to) => to.sessions(),
        section: 'sessions',
        feeds: sessionsFeed(context),
      },
      context,
    ),
    count: sessions.length,
    days: dayPlaces(context),
    filters: sessionFilters(sessions, context),
    zone: zoneNote(context),
    timetable: timetableOfStarts(sessions, context),
  };
}
