/** The days that a change touches, as they were and as they are, on one scale. */
import type { Catalog, Day, Lane, Session } from '../../model/catalog.ts';
import { partInDay } from '../../model/days.ts';
import { roomName, trackTitle } from '../../model/wording.ts';

export interface ChangedDay {
  readonly date: string;
  /** Of both sides; those that are there now come first. */
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  /** The scale, in milliseconds since 1970, from a whole hour to a whole hour. */
  readonly start: number;
  readonly end: number;
  readonly before: readonly Box[];
  readonly after: readonly Box[];
}

/** A session in its lane; sessions that overlap there share its width. */
export interface Box {
  readonly session: Session;
  /** Index of the lane. */
  readonly lane: number;
  readonly column: number;
  readonly columns: number;
  readonly start: number;
  readonly end: number;
}

const HOUR = 3_600_000;

/** @param isChanged whether the grid of a day shows a change of the session */
export function changedDays(
  before: Catalog,
  after: Catalog,
  isChanged: (session: Session) => boolean,
): ChangedDay[] {
  const dates = new Set([...before.days, ...after.days].map(({ date }) => date));
  return [...dates].toSorted().flatMap((date): ChangedDay[] => {
    const [was, is] = [dayOf(before, date), dayOf(after, date)];
    const sessions = [...(was?.sessions ?? []), ...(is?.sessions ?? [])];
    if (!sessions.some(isChanged)) return [];
    const lanes = new Map(
      [...lanesOf(after, is), ...lanesOf(before, was)].toReversed().map((lane) => [lane.id, lane] as const),
    );
    const ordered = [...lanes.values()].toReversed();
    const ids = ordered.map(({ id }) => id);
    const boxes = { before: boxesOf(before, was, ids), after: boxesOf(after, is, ids) };
    const all = [...boxes.before, ...boxes.after];
    return [
      {
        date,
        lanes: ordered,
        start: Math.floor(Math.min(...all.map(({ start }) => start)) / HOUR) * HOUR,
        end: Math.ceil(Math.max(...all.map(({ end }) => end)) / HOUR) * HOUR,
        ...boxes,
      },
    ];
  });
}

const dayOf = ({ days }: Catalog, date: string): Day | undefined => days.find((day) => day.date === date);

/** For sessions that have neither room nor track. */
const ELSEWHERE = { id: '', name: 'Other' };

function lanesOf(catalog: Catalog, day: Day | undefined): { id: string; name: string }[] {
  const naming = { catalog, language: catalog.conference.languages[0] };
  const lanes = (day?.lanes ?? []).map((lane) => ({
    id: idOf(lane),
    name: lane.room ? roomName(lane.room, naming) : trackTitle(lane.track, naming).text,
  }));
  return day?.sessions.some(({ room, track }) => !room && !track) ? [...lanes, ELSEWHERE] : lanes;
}

const idOf = ({ room, track }: Lane | Session): string =>
  room ? `room ${room.id}` : track ? `track ${track.id}` : ELSEWHERE.id;

function boxesOf(catalog: Catalog, day: Day | undefined, lanes: readonly string[]): Box[] {
  const sessions = (day?.sessions ?? []).filter(
    ({ partOf }) => !partOf || !day?.sessions.some((each) => each === partOf),
  );
  const placed = sessions.map((session) => ({
    session,
    lane: lanes.indexOf(idOf(session)),
    ...partInDay(session, day?.date ?? '', catalog.conference),
  }));
  return [...Map.groupBy(placed, ({ lane }) => lane).values()].flatMap((inLane) => {
    const ends: number[] = [];
    const columns = inLane.map(({ start, end }) => {
      const free = ends.findIndex((busyUntil) => busyUntil <= start);
      const column = free === -1 ? ends.length : free;
      ends[column] = end;
      return column;
    });
    return inLane.map((box, index) => ({ ...box, column: columns[index] ?? 0, columns: ends.length }));
  });
}
