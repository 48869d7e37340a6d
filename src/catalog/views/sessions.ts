/** All sessions of all days on one page, with what they can be filtered by. */
import type { Session } from '../model/catalog.ts';
import { roomName, trackTitle } from './card.ts';
import type { ViewContext } from './context.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface SessionsPage extends Timetable {
  readonly head: PageHead;
  readonly count: number;
  readonly filters: readonly Filter[];
}

export type FilterName = 'day' | 'track' | 'room' | 'kind' | 'language';

export interface Filter {
  readonly name: FilterName;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SessionsWords {
  readonly title: string;
  readonly kind: (kind: Session['kind']) => string;
}

export function sessionsPage(context: ViewContext, words: SessionsWords): SessionsPage {
  const { sessions } = context.catalog;
  const filters = sessionFilters(sessions, context, words);
  return {
    head: pageHead(
      {
        title: words.title,
        description: `${words.title}: ${context.catalog.tracks.map((track) => trackTitle(track, context)).join(', ')}`,
        address: (to) => to.sessions(),
      },
      context,
    ),
    count: sessions.length,
    filters,
    ...timetable(sessions, context),
  };
}

/** Only what tells sessions apart: a filter with one value is none. */
export function sessionFilters(
  sessions: readonly Session[],
  context: ViewContext,
  words: Pick<SessionsWords, 'kind'>,
): Filter[] {
  const { catalog, format } = context;
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
        .map((track) => ({ value: track.id, label: trackTitle(track, context) }))
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
      options: [...kinds].flatMap((kind) => (kind ? [{ value: kind, label: words.kind(kind) }] : [])),
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
