/** `/catalog.json`, Lectern's own full data for apps and tests. docs/catalog-json.md describes the shape. */
import { isScheduled, type Redirect, type Session } from '../model/catalog.ts';
import {
  choose,
  conferenceDates,
  conferenceTitle,
  materialsOf,
  roomName,
  say,
  speakerName,
  trackTitle,
  type Wording,
} from '../model/wording.ts';
import type { Link } from '../schema/fields.ts';
import { isoTime } from '../text/time.ts';
import type { CatalogFile } from './catalog-schema.ts';

/**
 * Everything in one language, other languages' texts where one is missing. Times are ISO 8601 with the venue's offset;
 * addresses are absolute.
 * @param photoUrl where the site serves a photo that content names, if it does
 */
export function catalogData(view: Wording, photoUrl: (src: string) => string | undefined): CatalogFile {
  const { catalog, routes, to } = view;
  const aliasesOf = Map.groupBy(catalog.redirects, ({ session }) => session);
  const absolute = (path: string): string => routes.absolute(path);
  return {
    conference: conferenceEntry(view),
    days: catalog.days.map(({ date }) => date),
    tracks: catalog.tracks.map((track) => ({
      id: track.id,
      title: trackTitle(track, view).text,
      chairs: [...(choose(track.texts, view)?.text.chairs ?? [])],
      description: choose(track.texts, view)?.text.body.text ?? '',
      url: absolute(to.track(track.id)),
    })),
    rooms: catalog.rooms.map((room) => ({
      id: room.id,
      name: say(room.name, view),
      track: room.track?.id ?? null,
      title: roomName(room, view),
      building: room.building ? say(room.building, view) : null,
      floor: room.floor ? say(room.floor, view) : null,
      capacity: room.capacity ?? null,
      stream: room.stream ?? null,
      note: room.note ? say(room.note, view) : null,
      url: absolute(to.room(room.id)),
    })),
    speakers: catalog.speakers.map((speaker) => {
      const photo = speaker.photo && photoUrl(speaker.photo.src);
      return {
        slug: speaker.slug,
        name: speakerName(speaker, view).text,
        photo: photo === undefined ? null : absolute(photo),
        bio: choose(speaker.biography, view)?.text.text ?? '',
        links: speaker.links.map((link) => linkEntry(link, view)),
        sessions: speaker.sessions.map(({ id }) => id),
        url: absolute(to.speaker(speaker.slug)),
      };
    }),
    sessions: catalog.sessions.map((session) => sessionEntry(session, aliasesOf.get(session) ?? [], view)),
  };
}

const linkEntry = ({ label, url }: Link, view: Wording) => ({ label: say(label, view), url });

function conferenceEntry(view: Wording): CatalogFile['conference'] {
  const { catalog, routes, to, language } = view;
  const { conference } = catalog;
  const { outputs, notice, description } = conference;
  const dates = conferenceDates(catalog);
  const absolute = (path: string): string => routes.absolute(path);
  return {
    title: conferenceTitle(view),
    description: description ? say(description, view) : null,
    url: absolute(to.home()),
    language,
    languages: [...conference.languages],
    timezone: conference.timeZone,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    dayStart: conference.dayStart,
    venue: venueEntry(view),
    notice: notice ? say(notice, view) : null,
    links: conference.links.map((link) => linkEntry(link, view)),
    types: conference.types.map(({ id, name, language }) => ({
      id,
      name: say(name, view),
      language: language ?? null,
    })),
    labels: conference.labels.map(({ id, name, mark }) => ({ id, name: say(name, view), mark })),
    files: {
      calendar: absolute(to.calendar()),
      schedule: outputs.schedule && catalog.days.length > 0 ? absolute(to.scheduleXml()) : null,
      feed: outputs.feeds ? absolute(to.feed()) : null,
      programme: absolute(to.programme()),
    },
  };
}

function venueEntry(view: Wording): CatalogFile['conference']['venue'] {
  const { venue } = view.catalog.conference;
  if (!venue) return null;
  return {
    name: say(venue.name, view),
    address: venue.address ? say(venue.address, view) : null,
    url: venue.url ?? null,
    geo: venue.geo ?? null,
  };
}

function sessionEntry(
  session: Session,
  redirects: readonly Redirect[],
  view: Wording,
): CatalogFile['sessions'][number] {
  const { catalog, routes, to, language } = view;
  const { timeZone, outputs } = catalog.conference;
  const found = choose(session.texts, view);
  const { recording, slides, links } = materialsOf(session, view);
  const slot = isScheduled(session) ? session.slot : undefined;
  return {
    id: session.id,
    aliases: redirects.map(({ alias }) => alias),
    url: routes.absolute(to.session(session.id)),
    calendar: outputs.sessionCalendars ? routes.absolute(to.session(session.id, 'ics')) : null,
    image: outputs.shareImages ? routes.absolute(to.shareImage(session.id)) : null,
    title: found?.text.title ?? session.id,
    lang: found?.lang ?? language,
    start: slot ? isoTime(slot.start, timeZone) : null,
    end: slot ? isoTime(slot.end, timeZone) : null,
    durationInferred: slot?.inferred ?? false,
    track: session.track?.id ?? null,
    room: session.room?.id ?? null,
    type: session.type?.id ?? null,
    language: session.language ?? null,
    kind: session.kind,
    status: session.status,
    level: session.facts.level ?? null,
    tags: [...session.tags],
    labels: session.labels.map(({ id }) => id),
    partOf: session.partOf?.id ?? null,
    speakers: session.appearances.map((appearance) => ({
      slug: appearance.speaker.slug,
      name: choose(appearance.name, view)?.text ?? speakerName(appearance.speaker, view).text,
    })),
    abstract: found?.text.abstract.text ?? '',
    recording: recording ?? null,
    slides: slides ?? null,
    links: links.map((link) => ({ ...linkEntry(link, view), when: link.when ?? null })),
    stream: session.stream ?? null,
    chat: session.chat ?? null,
    feedback: session.feedback ?? null,
  };
}
