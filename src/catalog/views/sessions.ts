/** All sessions of all days on one page, with what they can be filtered by. */
import type { Session } from '../model/catalog.ts';
import { listed } from '../model/parts.ts';
import { roomName, trackTitle } from '../model/wording.ts';
import type { ViewContext } from './context.ts';
import { type DayLink, dayPlaces } from './day.ts';
import { type PageFrame, pageFrame } from './frame.ts';
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

export type FilterName = 'day' | 'track' | 'room' | 'kind' | 'language';

/** What a list can be narrowed by, with its values as addresses and pages say them. */
export interface Filter<Name extends string = FilterName> {
  readonly name: Name;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
    days: dayPlaces(context),
    filters: sessionFilters(sessions, context),
    zone: zoneNote(context),
    timetable: timetableOfStarts(sessions, context),
  };
}

/** Only what tells sessions apart: a filter with one value is none. */
export function sessionFilters(sessions: readonly Session[], context: ViewContext): Filter[] {
  const { catalog, format, t } = context;
  const used = <T>(pick: (session: Session) => T | undefined): Set<T | undefined> =>
    new Set(sessions.map(pick));
  const [tracks, rooms, kinds, languages] = [
    used(({ track }) => track),
    used(({ room }) => room),
    used(({ kind }) => kind),
    used(({ language }) => language),
  ];
  const filters: Filter[] = [
    { name: 'day', options: catalog.days.map(({ date }) => ({ value: date, label: format.dayShort(date) })) },
    {
      name: 'track',
      options: catalog.tracks
        .filter((track) => tracks.has(track))
        .map((track) => ({ value: track.id, label: trackTitle(track, context).text }))
        .toSorted((a, b) => a.label.localeCompare(b.label, context.language)),
    },
    {
      name: 'room',
      options: catalog.rooms
        .filter((room) => rooms.has(room))
        .map((room) => ({ value: room.id, label: roomName(room, context) })),
    },
    {
      name: 'kind',
      options: [...kinds].flatMap((kind) => (kind ? [{ value: kind, label: t(`kind.${kind}`) }] : [])),
    },
    {
      name: 'language',
      options: [...languages].flatMap((tag) =>
        tag ? [{ value: tag, label: format.languageName(tag) }] : [],
      ),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}
