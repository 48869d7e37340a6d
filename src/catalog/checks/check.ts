/** Everything that only shows among files. Nothing here keeps a session from being published, duplicate ids apart. */
import { CONFERENCE_FILE } from '../content/path.ts';
import { placeIn, problem, type Problem, topOf } from '../content/problems.ts';
import { type Catalog, isRemote, isScheduled } from '../model/catalog.ts';
import type { Gathered } from '../model/gather.ts';
import { readAliases } from '../model/redirects.ts';
import { nearest } from '../text/nearest.ts';
import { dateOf } from '../text/time.ts';
import { unknownChanges } from './changes.ts';
import { clashes } from './clashes.ts';
import { gaps } from './gaps.ts';
import { doubtfulRecordings } from './recordings.ts';
import { sameTitles } from './titles.ts';
import { deadLinks } from './links.ts';
import { disagreements } from './disagreements.ts';
import { pathOf, placeOf } from './places.ts';
import { partProblems } from './parts.ts';
import { unknownLabels, unknownRooms, unknownTracks, unknownTypes, unknownWholes } from './references.ts';
import { similarAtOnce } from './similar.ts';
import { speakerProblems } from './speakers.ts';
import { unknownBuildings, walks } from './walks.ts';

/** @param catalog what was linked of the same records */
export function checkCatalog(catalog: Catalog, gathered: Gathered): Problem[] {
  return [
    ...duplicateIds(gathered),
    ...unknownTracks(gathered),
    ...unknownTypes(gathered),
    ...unknownLabels(gathered),
    ...unknownRooms(gathered),
    ...unknownWholes(gathered),
    ...partProblems(catalog, gathered),
    ...disagreements(gathered),
    ...speakerProblems(catalog, gathered),
    ...clashes(catalog),
    ...walks(catalog),
    ...unknownBuildings(catalog),
    ...similarAtOnce(catalog),
    ...outsideDates(catalog),
    ...refusedAliases(catalog),
    ...remotePhotos(catalog),
    ...unusedSlots(catalog),
    ...unknownChanges(catalog),
    ...deadLinks(catalog, gathered),
    ...gaps(catalog, gathered),
    ...sameTitles(catalog),
    ...doubtfulRecordings(gathered),
  ];
}

function duplicateIds({ duplicates }: Gathered): Problem[] {
  return duplicates.map(({ record: { id, path }, owner }) =>
    problem('duplicate-id', topOf(path), undefined, id, owner.path),
  );
}

function outsideDates({ sessions, conference: { start, end, timeZone } }: Catalog): Problem[] {
  return sessions
    .filter(isScheduled)
    .filter(
      ({ slot: { date } }) => (start !== undefined && date < start) || (end !== undefined && date > end),
    )
    .map((session) => {
      const { slot } = session;
      const night = slot.date === dateOf(slot.start, timeZone) ? '' : 'the night of ';
      const dates = [`${night}${slot.date}`, start ?? 'the beginning', end ?? 'the end'] as const;
      return problem('outside-dates', placeOf(session, 'date'), 'date', ...dates);
    });
}

function refusedAliases({ sessions }: Catalog): Problem[] {
  return readAliases(sessions).refused.map(({ alias, session, owner }) => {
    const place = placeOf(session, 'aliases');
    return owner
      ? problem('alias-taken', place, 'aliases', alias, pathOf(owner))
      : problem('alias-address', place, 'aliases', alias);
  });
}

function remotePhotos({ speakers, conference: { remoteImages } }: Catalog): Problem[] {
  const remote = speakers.filter(({ photo }) => photo && isRemote(photo.src));
  if (remoteImages !== undefined || remote.length === 0) return [];
  return [problem('remote-photos', topOf(CONFERENCE_FILE), 'remoteImages', String(remote.length))];
}

function unusedSlots({ conference, tracks }: Catalog): Problem[] {
  const ids = tracks.map(({ id }) => id);
  const place = placeIn({ ...conference, path: CONFERENCE_FILE }, 'slots');
  return Object.keys(conference.slots)
    .filter((key) => key !== 'default' && !ids.includes(key))
    .map((key) => problem('unused-slot', place, 'slots', key, nearest(key, ids) ?? '', ids.join(', ')));
}
