/** `/schedule.json`: the schedule by the JSON schema of c3voc, https://c3voc.de/schedule/schema.json. */
import type { ScheduleEvent } from './events.ts';
import type { Schedule } from './schedule.ts';

/** @param url address of the file itself, absolute */
export function scheduleJson({ version, conference, days }: Schedule, url: string) {
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'lectern', version: '1' },
    schedule: {
      version,
      url,
      base_url: conference.url,
      conference: {
        acronym: conference.acronym,
        title: conference.title,
        start: conference.start,
        end: conference.end,
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: conference.timeZone,
        url: conference.url,
        ...(conference.color !== undefined && { colors: { primary: conference.color } }),
        tracks: conference.tracks,
        rooms: conference.rooms.map(({ name, guid, slug, capacity, url }) => ({
          name,
          guid,
          slug,
          capacity: capacity ?? null,
          ...(url !== undefined && { url }),
        })),
        days: days.map(({ index, date, start, end, rooms }) => ({
          index,
          date,
          day_start: start,
          day_end: end,
          rooms: Object.fromEntries(rooms.map(({ room, events }) => [room.name, events.map(eventJson)])),
        })),
      },
    },
  };
}

function eventJson({ id, guid, slug, persons, track, language, feedback, ...event }: ScheduleEvent) {
  const { date, start, end, duration, room, title, type, abstract, url, links, attachments } = event;
  return {
    id,
    guid,
    slug,
    date,
    start,
    end,
    duration,
    room,
    title,
    subtitle: '',
    type,
    track: track ?? null,
    language: language ?? null,
    abstract,
    url,
    ...(feedback !== undefined && { feedback_url: feedback }),
    // With `name`, the schema takes no `id` beside `public_name`.
    persons: persons.map(({ guid, name, url, avatar }) => ({
      ...{ guid, name, public_name: name, url },
      ...(avatar !== undefined && { avatar }),
    })),
    links,
    attachments,
  };
}
