/** A schedule of frab, c3voc, pretalx or Lectern as an imported conference. */
import { shiftDate } from '../../text/conference-day.ts';
import { isDate, isTimeZone, parseTime } from '../../text/time.ts';
import type {
  ImportedConference,
  ImportedFacts,
  ImportedLink,
  ImportedSession,
  ImportedSpeaker,
} from '../imported.ts';
import { readType } from '../kinds.ts';
import { createCounter } from '../loose.ts';
import { joinTexts, toLine, toMarkdown } from '../texts.ts';
import { readDuration, zoneOfOffset } from '../times.ts';
import { dayStartOf } from './days.ts';
import type { ScheduleEvent, ScheduleFile, ScheduleLink } from './file.ts';

/** How a schedule, which knows no state, says that a session does not take place. */
const CANCELLED = /^(?:cancell?ed|abgesagt|entfällt|annulé|已取消)\s*[:：-]\s*/i;

/** @param timeZone of the content folder, where the file names none */
export function readSchedule(file: ScheduleFile, timeZone: string | undefined): ImportedConference {
  const isOwn = file.generator === 'lectern';
  const counter = createCounter();
  const events = wholeEvents(
    file.days.flatMap((day) =>
      day.events.map((event) => ({ ...event, date: event.date ?? dateAt(day.date, event.start) })),
    ),
    isOwn,
  );
  for (const { more, url } of events) {
    for (const name of more) counter.count(name);
    // Of Lectern's own addresses the files get their names.
    if (url !== undefined && !isOwn) counter.count('address of the session there');
  }
  const zone =
    file.timeZone !== undefined && isTimeZone(file.timeZone)
      ? file.timeZone
      : events.map(({ date }) => zoneOfOffset(date ?? '')).find((each) => each !== undefined);
  const isRoom = (name: string | undefined, event: ScheduleEvent): boolean =>
    name !== undefined &&
    !(isOwn && (name === event.track || (event.track === undefined && NOWHERE.has(name))));
  const rooms = file.rooms.filter(({ name }) =>
    events.some((event) => event.room === name && isRoom(name, event)),
  );
  const trackNames = new Map(file.tracks.map(({ name, slug }) => [toLine(name), slug]));
  for (const { track } of events)
    if (track !== undefined && !trackNames.has(toLine(track))) trackNames.set(toLine(track), undefined);
  return {
    facts: { ...factsOf(file, isOwn), timezone: zone, dayStart: dayStartOf(file, timeZone ?? zone ?? 'UTC') },
    tracks: [...trackNames].map(([title, slug]) => ({ key: title, id: isOwn ? slug : undefined, title })),
    rooms: rooms.map(({ name, url, capacity }) => ({
      key: toLine(name),
      id: isOwn ? lastPart(url, 'rooms') : undefined,
      name: toLine(name),
      capacity,
    })),
    speakers: speakersOf(events, file.baseUrl, isOwn),
    sessions: events.map((event) => sessionOf(event, file.baseUrl, isOwn, isRoom(event.room, event))),
    unmapped: counter.list(),
    warnings: events.flatMap(({ title, date }) =>
      date !== undefined && parseTime(date, 'UTC') === undefined
        ? [`"${toLine(title)}": "${date}" is not a time; it is imported without one.`]
        : [],
    ),
  };
}

/** What Lectern calls the column of sessions that have neither room nor track. */
const NOWHERE = new Set(['Other', '其他']);

const dateAt = (day: string, start: string | undefined): string | undefined =>
  start === undefined || day === '' ? undefined : `${day}T${start}`;

/** In Lectern's own files a session over several days is an event in each of them, with one address. */
function wholeEvents(
  events: readonly ScheduleEvent[],
  isOwn: boolean,
): (ScheduleEvent & { readonly end?: string })[] {
  if (!isOwn) return [...new Map(events.map((event) => [event.key, event])).values()];
  return [...Map.groupBy(events, ({ key, url }) => url ?? key).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const last = rest.at(-1);
    const end = last?.date === undefined ? undefined : endOf(last.date, readDuration(last.duration ?? ''));
    return [{ ...first, ...(end !== undefined && { end, duration: undefined }) }];
  });
}

function endOf(start: string, length: number | undefined): string | undefined {
  const time = parseTime(start, 'UTC');
  return time === undefined || length === undefined
    ? undefined
    : new Date(time + length * 60_000).toISOString();
}

function factsOf({ title, start, end, days }: ScheduleFile, isOwn: boolean): ImportedFacts {
  const dates = days
    .map(({ date }) => date)
    .filter(isDate)
    .toSorted();
  const [from = dates[0], to] = [start, end].map((date) => {
    const day = date?.slice(0, 10) ?? '';
    return isDate(day) ? day : undefined;
  });
  const last = dates.at(-1);
  // frab names the morning after.
  const isMorningAfter = !isOwn && last !== undefined && to !== undefined && to === shiftDate(last, 1);
  const until = isMorningAfter ? last : (to ?? last);
  const isSpan = from !== undefined && until !== undefined && from <= until;
  return { title: toLine(title) || undefined, ...(isSpan && { start: from, end: until }) };
}

function speakersOf(
  events: readonly ScheduleEvent[],
  baseUrl: string | undefined,
  isOwn: boolean,
): ImportedSpeaker[] {
  // Of spellings that are as common, the first by file counts, as in Lectern.
  const idOf = ({ url, key }: ScheduleEvent): string =>
    (isOwn ? lastPart(url, 'sessions') : undefined) ?? key;
  const ordered = isOwn ? events.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : events;
  const persons = Map.groupBy(
    ordered.flatMap(({ persons }) => persons),
    ({ key }) => key,
  );
  return [...persons].map(([key, all]) => {
    const spellings = [
      ...Map.groupBy(
        all.map(({ name }) => toLine(name)),
        (name) => name,
      ),
    ]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([name]) => name);
    const [name = key, ...aliases] = spellings;
    return {
      key,
      id: isOwn ? lastPart(all.find(({ url }) => url !== undefined)?.url, 'speakers') : undefined,
      name,
      aliases,
      photo: absolute(all.find(({ photo }) => photo !== undefined)?.photo, baseUrl),
      biography: toMarkdown(all.find(({ biography }) => biography !== undefined)?.biography ?? ''),
    };
  });
}

function sessionOf(
  event: ScheduleEvent & { readonly end?: string },
  baseUrl: string | undefined,
  isOwn: boolean,
  hasRoom: boolean,
): ImportedSession {
  const written = toLine(event.title);
  const title = written.replace(CANCELLED, '') || written;
  const links = event.links.map((link) => linkOf(link, baseUrl));
  // Lectern marks the recording alone as media.
  const media = isOwn ? event.links.find(({ type }) => type === 'media')?.url : undefined;
  const slides = event.attachments.find(
    ({ type, title: label }) => type === 'slides' || /^slides$/i.test(label.trim()),
  );
  const subtitle = toLine(event.subtitle);
  return {
    key: event.key,
    id: isOwn ? lastPart(event.url, 'sessions') : undefined,
    title: title === '' ? event.key : title,
    start: event.date !== undefined && parseTime(event.date, 'UTC') !== undefined ? event.date : undefined,
    end: event.end,
    minutes: event.end === undefined ? readDuration(event.duration ?? '') : undefined,
    track: event.track === undefined ? undefined : toLine(event.track),
    room: hasRoom && event.room !== undefined ? toLine(event.room) : undefined,
    speakers: event.persons.map(({ key, name }) => ({ key, name: toLine(name) })),
    ...readType(toLine(event.type)),
    language: event.language,
    recording: media ?? event.recording,
    slides: slides && linkOf(slides, baseUrl).url,
    feedback: event.feedback,
    links: [
      ...links.filter(({ url }) => url !== media),
      ...event.attachments.filter((each) => each !== slides).map((link) => linkOf(link, baseUrl)),
    ],
    cancelled: title !== written,
    body: joinTexts(
      subtitle === '' ? '' : `**${subtitle}**`,
      toMarkdown(event.abstract ?? ''),
      toMarkdown(event.description ?? ''),
    ),
  };
}

const linkOf = ({ url, title }: ScheduleLink, baseUrl: string | undefined): ImportedLink => ({
  label: toLine(title),
  url: absolute(url, baseUrl) ?? url,
});

/** frab writes attachments from the root of its own host. */
const absolute = (url: string | undefined, baseUrl: string | undefined): string | undefined =>
  url === undefined ? undefined : (URL.parse(url, baseUrl)?.href ?? url);

/** The id in an address of Lectern: `opening` of `https://example.org/sessions/opening.html`. */
function lastPart(url: string | undefined, folder: string): string | undefined {
  const [, id] = new RegExp(`/${folder}/([^/?#]+)\\.html$`).exec(url ?? '') ?? [];
  try {
    return id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
