/** Reads `schedule.json`: https://c3voc.de/schedule/schema.json, and what frab and pretalx write. */
import { z } from 'zod';
import { ImportError } from '../imported.ts';
import { filled, flag, list, localizedText } from '../loose.ts';
import type { ScheduleEvent, ScheduleFile, ScheduleLink } from './file.ts';

const link = z.looseObject({ url: filled, title: filled, type: filled });

const person = z.looseObject({
  id: filled,
  guid: filled,
  code: filled,
  name: filled,
  public_name: filled,
  url: filled,
  avatar: filled,
  avatar_url: filled,
  biography: filled,
});

const event = z.looseObject({
  id: filled,
  guid: filled,
  code: filled,
  slug: filled,
  url: filled,
  origin_url: filled,
  date: filled,
  start: filled,
  end: filled,
  duration: filled,
  room: localizedText,
  title: localizedText,
  subtitle: localizedText,
  track: localizedText,
  type: localizedText,
  language: filled,
  abstract: localizedText,
  description: localizedText,
  feedback_url: filled,
  video_download_url: filled,
  logo: filled,
  recording_license: filled,
  do_not_record: flag,
  persons: list(person),
  links: list(link),
  attachments: list(link),
});

const schema = z.object({
  schedule: z.looseObject({
    base_url: filled,
    conference: z.looseObject({
      title: localizedText,
      start: filled,
      end: filled,
      time_zone_name: filled,
      tracks: list(z.looseObject({ name: localizedText, slug: filled })),
      rooms: list(
        z.looseObject({ name: localizedText, url: filled, capacity: z.number().nullish().catch(undefined) }),
      ),
      days: z.array(
        z.looseObject({
          date: filled,
          day_start: filled,
          rooms: z.record(z.string(), list(event)).catch({}),
        }),
      ),
    }),
  }),
  generator: z.looseObject({ name: filled }).optional().catch(undefined),
});

/** Whether a parsed file is a schedule at all, for formats that come under several names. */
export const isSchedule = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'schedule' in json;

/** @throws ImportError for what is no schedule */
export function readScheduleJson(json: unknown): ScheduleFile {
  const read = schema.safeParse(json);
  if (!read.success) {
    throw new ImportError(
      'The file is JSON, but no schedule: it needs "schedule", "conference" and "days" inside each other.',
    );
  }
  const { schedule, generator } = read.data;
  const { conference } = schedule;
  const listed = conference.rooms.flatMap(({ name, url, capacity }) =>
    name === undefined ? [] : [{ name, url, capacity: capacity ?? undefined }],
  );
  const used = conference.days.flatMap(({ rooms }) => Object.keys(rooms));
  return {
    generator: generator?.name,
    baseUrl: schedule.base_url,
    title: conference.title,
    start: conference.start,
    end: conference.end,
    timeZone: conference.time_zone_name,
    tracks: conference.tracks.flatMap(({ name, slug }) => (name === undefined ? [] : [{ name, slug }])),
    rooms: [
      ...listed,
      ...[...new Set(used)]
        .filter((name) => !listed.some((room) => room.name === name))
        .map((name) => ({ name })),
    ],
    days: conference.days.map(({ date = '', day_start, rooms }) => ({
      date,
      start: day_start,
      events: Object.entries(rooms).flatMap(([name, events]) =>
        events.map((item, index) => eventOf(item, name, index)),
      ),
    })),
  };
}

function eventOf(item: z.infer<typeof event>, roomName: string, index: number): ScheduleEvent {
  const { title = '' } = item;
  return {
    ...item,
    key: item.guid ?? item.id ?? item.code ?? item.slug ?? `${title} ${String(index)}`,
    title,
    room: item.room ?? roomName,
    feedback: item.feedback_url,
    recording: item.video_download_url,
    persons: item.persons.flatMap(({ guid, id, code, url, avatar, avatar_url, biography, ...names }) => {
      const name = names.public_name ?? names.name;
      if (name === undefined) return [];
      return [{ key: guid ?? id ?? code ?? name, name, url, photo: avatar ?? avatar_url, biography }];
    }),
    links: item.links.flatMap(linkOf),
    attachments: item.attachments.flatMap(linkOf),
    more: [
      ...(item.logo === undefined ? [] : ['logo']),
      ...(item.recording_license === undefined ? [] : ['recording license']),
      ...(item.do_not_record === true ? ['not to be recorded'] : []),
      ...Object.entries(item).flatMap(([key, value]) => (KNOWN.has(key) || isEmpty(value) ? [] : [key])),
    ],
  };
}

const KNOWN = new Set(Object.keys(event.shape));

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

const linkOf = ({ url, title, type }: z.infer<typeof link>): ScheduleLink[] =>
  url === undefined ? [] : [{ url, title: title ?? '', type }];
