import type { Event, EventStatusType, Person, VideoObject, WithContext } from 'schema-dts';
import type { SessionChange } from '../../changes/current.ts';
import { isScheduled, type Session } from '../../model/catalog.ts';
import { readRecording } from '../../model/recording.ts';
import { choose, materialsOf, sessionTitle, speakerName, type Wording } from '../../model/wording.ts';
import { excerpt } from '../../text/excerpt.ts';
import { isoTime } from '../../text/time.ts';
import { conferenceBrief, imageOf } from './conference.ts';
import { context, DESCRIPTION_LENGTH, sessionReference } from './data.ts';
import { sessionPlace, venueReference } from './place.ts';

/**
 * https://schema.org/Event with who, when and where; its times have the venue's offset.
 * @param changes of the session, as far as they still hold
 */
export function sessionData(
  session: Session,
  view: Wording,
  changes: readonly SessionChange[] = [],
): WithContext<Event> {
  const { language, tags, parts, partOf, appearances } = session;
  const description = descriptionOf(session, view);
  const recording = recordingData(session, view);
  const whole = partOf ? sessionBrief(partOf, view) : conferenceBrief(view);
  return {
    '@context': context,
    ...sessionBrief(session, view),
    ...statusOf(session, changes, view),
    ...(description !== '' && { description }),
    ...imageOf(shareImage(session, view), view),
    ...(language !== undefined && { inLanguage: language }),
    ...(tags.length > 0 && { keywords: tags }),
    ...sessionPlace(session, view),
    ...(appearances.length > 0 && {
      performer: appearances.map(({ speaker }): Person => ({
        '@type': 'Person',
        name: speakerName(speaker, view).text,
        url: view.routes.absolute(view.to.speaker(speaker.slug)),
      })),
    }),
    ...(recording && { recordedIn: recording }),
    ...(parts.length > 0 && { subEvent: parts.map((part) => sessionReference(part, view)) }),
    superEvent: { ...whole, ...venueReference(view) },
  };
}

function sessionBrief(session: Session, view: Wording) {
  const { timeZone } = view.catalog.conference;
  const url = view.routes.absolute(view.to.session(session.id));
  return {
    '@type': 'Event' as const,
    '@id': url,
    name: sessionTitle(session, view).text,
    url,
    ...(isScheduled(session) && {
      startDate: isoTime(session.slot.start, timeZone),
      endDate: isoTime(session.slot.end, timeZone),
    }),
  };
}

interface Status {
  readonly eventStatus: EventStatusType;
  readonly previousStartDate?: string;
}

/** Another end alone, or a first time, is no rescheduling. */
function statusOf({ status, slot }: Session, changes: readonly SessionChange[], view: Wording): Status {
  if (status === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' };
  const was = changes.find(({ kind }) => kind === 'moved')?.before.start;
  if (!slot || was === undefined || was === slot.start)
    return { eventStatus: 'https://schema.org/EventScheduled' };
  return {
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: isoTime(was, view.catalog.conference.timeZone),
  };
}

const descriptionOf = (session: Session, view: Wording): string =>
  excerpt(choose(session.texts, view)?.text.abstract.text ?? '', DESCRIPTION_LENGTH);

const shareImage = ({ id }: Session, { routes, to }: Wording): string => routes.absolute(to.shareImage(id));

/** https://schema.org/VideoObject; nothing where a search engine would miss its picture or its date. */
function recordingData(session: Session, view: Wording): VideoObject | undefined {
  const { recording } = materialsOf(session, view);
  const { outputs, timeZone } = view.catalog.conference;
  if (recording === undefined || !isScheduled(session) || !outputs.shareImages) return undefined;
  const { url, player } = readRecording(recording);
  const title = sessionTitle(session, view).text;
  return {
    '@type': 'VideoObject',
    name: title,
    description: descriptionOf(session, view) || title,
    url,
    ...(player !== undefined && { embedUrl: player }),
    thumbnailUrl: shareImage(session, view),
    // When it was put online, no file says; what it shows happened on the session's day.
    uploadDate: isoTime(session.slot.end, timeZone),
  };
}
