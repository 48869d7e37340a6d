/** Share images of what brings sessions together: a track, a speaker, a room, a day, the whole conference. */
import type { Day, Room, Session, Speaker, Track } from '../../model/catalog.ts';
import { listed } from '../../model/parts.ts';
import {
  buildingAndFloor,
  conferenceTitle,
  roomName,
  say,
  sessionTitle,
  speakerName,
  trackHue,
  trackTitle,
} from '../../model/wording.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { ViewContext } from '../../views/context.ts';
import { initialsOf } from '../../views/portrait.ts';
import { conferenceFoot, conferenceLook, type PortraitOf } from './conference-look.ts';
import type { ShareFoot, ShareImage, ShareLine } from './share-image.ts';

/** There is no space for more. */
const MOST_LINES = 3;
const DESCRIPTION_LENGTH = 140;

export const trackImage = (track: Track, context: ViewContext): ShareImage => ({
  ...conferenceLook(context),
  hue: trackHue(track),
  topic: context.t('filter.track'),
  title: trackTitle(track, context).text,
  people: [],
  lines: linesOf(track.sessions, context),
  foot: footOf(track.sessions, context),
});

export function speakerImage(speaker: Speaker, context: ViewContext, portraitOf: PortraitOf): ShareImage {
  const { text: name } = speakerName(speaker, context);
  return {
    ...conferenceLook(context),
    topic: context.t('filter.speaker'),
    title: name,
    people: [{ initials: initialsOf(name), portrait: portraitOf(speaker.photo) }],
    lines: linesOf(speaker.sessions, context),
    foot: footOf(speaker.sessions, context),
  };
}

export const roomImage = (room: Room, context: ViewContext): ShareImage => ({
  ...conferenceLook(context),
  topic: buildingAndFloor(room, context).join(' · ') || context.t('filter.room'),
  title: roomName(room, context),
  people: [],
  lines: linesOf(room.sessions, context),
  foot: footOf(room.sessions, context),
});

export function dayImage(day: Day, context: ViewContext): ShareImage {
  return {
    ...conferenceLook(context),
    topic: context.t('schedule.title'),
    title: context.format.dayFull(day.date),
    people: [],
    lines: linesOf(
      day.sessions.filter(({ slot }) => slot.date === day.date),
      context,
      { times: true },
    ),
    foot: { strong: countOf(day.sessions, context), place: conferenceFoot(context).place },
  };
}

/** Of the home page, and of all pages without one of their own. */
export function conferenceImage(context: ViewContext): ShareImage {
  const { description } = context.catalog.conference;
  const { plain: dates, place } = conferenceFoot(context);
  return {
    ...conferenceLook(context),
    title: conferenceTitle(context),
    people: [],
    lines: description ? [{ text: excerpt(say(description, context), DESCRIPTION_LENGTH) }] : [],
    foot: { strong: dates, place },
  };
}

function linesOf(
  sessions: readonly Session[],
  context: ViewContext,
  { times = false }: { readonly times?: boolean } = {},
): ShareLine[] {
  return listed(sessions)
    .filter(({ kind, status }) => kind !== 'break' && status !== 'cancelled')
    .slice(0, MOST_LINES)
    .map((session) => ({
      time: times ? context.card(session).slot?.start.text : undefined,
      text: sessionTitle(session, context).text,
    }));
}

/** How many sessions there are, and on which days. */
function footOf(sessions: readonly Session[], context: ViewContext): ShareFoot {
  const dates = sessions.flatMap(({ slot }) => slot?.dates ?? []).toSorted();
  const { plain, place } = conferenceFoot(context);
  const [first] = dates;
  const last = dates.at(-1);
  return {
    strong: countOf(sessions, context),
    plain: first === undefined || last === undefined ? plain : context.format.dates(first, last),
    place,
  };
}

const countOf = (sessions: readonly Session[], { t }: ViewContext): string =>
  t('count.sessions', { count: listed(sessions).filter(({ kind }) => kind !== 'break').length });
