/** All sessions of all days on one page, with what they can be filtered by. */
import { listed } from '../model/parts.ts';
import { trackTitle } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Filter, sessionFilters } from './session-filters.ts';
import { type Timetable, timetableOfStarts } from './timetable.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface SessionsPage {
  readonly frame: PageFrame;
  readonly count: number;
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
      },
      context,
    ),
    count: sessions.length,
    filters: sessionFilters(sessions, context),
    zone: zoneNote(context),
    timetable: timetableOfStarts(sessions, context),
  };
}
