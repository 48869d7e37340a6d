/** Pages for other places than the site itself: the programme inside other sites, and what screens at the venue show. */
import { listed } from '../model/parts.ts';
import { conferenceTitle, roomName, type TextLink } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Timetable, timetableOfStarts } from './timetable.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

/** With more sessions a page inside another would be too large: then it leads to the days instead. */
export const MOST_EMBEDDED = 400;

export interface EmbedSchedulePage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly home: string;
  /** What the script reads, and the script. */
  readonly programme: string;
  readonly script: string;
  /** Nothing for a conference of too many sessions. */
  readonly timetable?: Timetable | undefined;
  readonly days: readonly TextLink[];
  readonly zone?: ZoneNote | undefined;
}

export function embedSchedulePage(context: ViewContext): EmbedSchedulePage {
  const { catalog, routes, to, t, format } = context;
  const title = conferenceTitle(context);
  const sessions = listed(catalog.sessions);
  return {
    frame: pageFrame(
      {
        title: t('embed.title'),
        description: t('embed.text', { title }),
        address: (to) => to.embedSchedule(),
        noIndex: true,
      },
      context,
    ),
    title,
    home: to.home(),
    programme: to.programme(),
    script: routes.shared('embed.js'),
    timetable: sessions.length > MOST_EMBEDDED ? undefined : timetableOfStarts(sessions, context),
    days: catalog.days.map(({ date }) => ({ text: format.dayFull(date), url: to.day(date) })),
    zone: zoneNote(context),
  };
}

export interface EmbedNowPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly home: string;
  /** The same page for each room. */
  readonly rooms: readonly TextLink[];
}

export function embedNowPage(context: ViewContext): EmbedNowPage {
  const { catalog, to, t } = context;
  const title = conferenceTitle(context);
  return {
    frame: pageFrame(
      {
        title: t('screen.title'),
        description: t('screen.text', { title }),
        address: (to) => to.embedNow(),
        noIndex: true,
      },
      context,
    ),
    title,
    home: to.home(),
    rooms: catalog.rooms.map((room) => ({
      text: roomName(room, context),
      url: `${to.embedNow()}?room=${encodeURIComponent(room.id)}`,
    })),
  };
}
