/** What is wrong with a timetable as a whole: nothing here keeps a session from being published. */
import { CONFERENCE_FILE, isAddress } from '../content/path.ts';
import { nearest } from '../text/nearest.ts';
import { type Place, problem, type Problem } from '../content/problems.ts';
import { clockOf } from '../text/time.ts';
import { type Catalog, isScheduled, type ScheduledSession, type Session } from '../model/catalog.ts';

export function checkCatalog(catalog: Catalog): Problem[] {
  return [
    ...clashes(catalog),
    ...outsideDates(catalog),
    ...aliasProblems(catalog),
    ...remotePhotos(catalog),
    ...unusedSlots(catalog),
  ];
}

/** A room or a person with two sessions at a time; cancelled ones do not take place. */
function clashes({ rooms, speakers, conference: { timeZone } }: Catalog): Problem[] {
  const times = ({ slot }: ScheduledSession): [string, string] => [
    clockOf(slot.start, timeZone),
    clockOf(slot.end, timeZone),
  ];
  const inRooms = rooms.flatMap((room) =>
    overlaps(room.sessions).map(([first, second]) =>
      problem(
        'room-twice',
        placeOf(second, 'room'),
        'room',
        Object.values(room.name)[0] ?? room.id,
        pathOf(first),
        ...times(first),
      ),
    ),
  );
  const ofSpeakers = speakers.flatMap((speaker) =>
    overlaps(speaker.sessions).map(([first, second]) =>
      problem(
        'speaker-twice',
        placeOf(second, 'presenters'),
        'presenters',
        nameIn(second, speaker.slug),
        pathOf(first),
        ...times(first),
      ),
    ),
  );
  return [...inRooms, ...ofSpeakers];
}

/** Pairs of sessions at one time; `sessions` are in time order. */
function overlaps(sessions: readonly Session[]): [ScheduledSession, ScheduledSession][] {
  const taking = sessions.filter(isScheduled).filter(({ status }) => status !== 'cancelled');
  return taking.flatMap((first, index) => {
    const pairs: [ScheduledSession, ScheduledSession][] = [];
    for (const second of taking.slice(index + 1)) {
      if (second.slot.start >= first.slot.end) break;
      pairs.push([first, second]);
    }
    return pairs;
  });
}

function nameIn(session: Session, slug: string): string {
  const appearance = session.appearances.find(({ speaker }) => speaker.slug === slug);
  return Object.values(appearance?.name ?? {})[0] ?? slug;
}

function outsideDates({ sessions, conference: { start, end } }: Catalog): Problem[] {
  return sessions.filter(isScheduled).flatMap((session) => {
    const { date } = session.slot;
    if ((start === undefined || date >= start) && (end === undefined || date <= end)) return [];
    return [
      problem(
        'outside-dates',
        placeOf(session, 'date'),
        'date',
        date,
        start ?? 'the beginning',
        end ?? 'the end',
      ),
    ];
  });
}

function aliasProblems({ sessions }: Catalog): Problem[] {
  const owner = new Map(sessions.map((session) => [session.id.toLowerCase(), session]));
  return sessions.flatMap((session) =>
    session.aliases.flatMap((alias) => {
      if (!isAddress(alias)) return [problem('alias-address', placeOf(session, 'aliases'), 'aliases', alias)];
      const other = owner.get(alias.toLowerCase());
      if (other)
        return [problem('alias-taken', placeOf(session, 'aliases'), 'aliases', alias, pathOf(other))];
      owner.set(alias.toLowerCase(), session);
      return [];
    }),
  );
}

function remotePhotos({ speakers, conference: { remoteImages } }: Catalog): Problem[] {
  const remote = speakers.filter(({ photo }) => photo && /^(https?:)?\/\//.test(photo.src));
  if (remoteImages !== undefined || remote.length === 0) return [];
  return [
    problem(
      'remote-photos',
      { path: CONFERENCE_FILE, line: 1, column: 1 },
      'remoteImages',
      String(remote.length),
    ),
  ];
}

function unusedSlots({ conference, tracks }: Catalog): Problem[] {
  const ids = tracks.map(({ id }) => id);
  const place = conference.places['slots'] ?? { path: CONFERENCE_FILE, line: 1, column: 1 };
  return Object.keys(conference.slots)
    .filter((key) => key !== 'default' && !ids.includes(key))
    .map((key) => problem('unused-slot', place, 'slots', key, nearest(key, ids) ?? '', ids.join(', ')));
}

/** The first of the session's files that has the key. */
function placeOf(session: Session, key: string): Place {
  const places = Object.values(session.texts).map((text) => text?.places[key]);
  return places.find((place) => place !== undefined) ?? { path: pathOf(session), line: 1, column: 1 };
}

const pathOf = (session: Session): string =>
  Object.values(session.texts)[0]?.path ?? `sessions/${session.id}.md`;
