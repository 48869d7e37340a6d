/** One session's page. */
import { isScheduled, type Session, standsAlone } from '../model/catalog.ts';
import { readRecording, type Recording } from '../model/recording.ts';
import { choose, materialsOf, type Text, trackTitle } from '../model/wording.ts';
import { breadcrumbs, type Crumb } from '../outputs/json-ld/breadcrumbs.ts';
import { sessionData } from '../outputs/json-ld/session.ts';
import { isoTime } from '../text/time.ts';
import { type SessionCalendar, sessionCalendar } from './calendar-file.ts';
import type { SessionCard } from './card.ts';
import { type ChangeText, changeText } from './change-text.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Prose, proseOf } from './prose.ts';
import { type SessionsBeside, sessionsBeside } from './session-beside.ts';
import {
  type SessionFacts,
  sessionFacts,
  sessionKind,
  type SessionKindText,
  type SessionTopic,
  sessionTopics,
} from './session-facts.ts';
import { type LinksByTime, sessionLinks } from './session-links.ts';
import { sessionSpeakers, type SpeakerText } from './session-speakers.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface SessionPage {
  readonly frame: PageFrame;
  readonly id: string;
  readonly title: Text;
  readonly status: Session['status'];
  /** What has changed about it, the weightiest first. */
  readonly changes: readonly ChangeText[];
  /** Which session it is for a script that knows the time; not for one that does not take place. */
  readonly live?: LiveTimes | undefined;
  readonly kind: SessionKindText;
  readonly facts: SessionFacts;
  readonly zone?: ZoneNote | undefined;
  readonly calendar?: SessionCalendar | undefined;
  /** Address at which visitors say what they think of it. */
  readonly feedback?: string | undefined;
  readonly abstract?: Prose | undefined;
  readonly parts: readonly SessionPart[];
  readonly recording?: Recording | undefined;
  readonly links: readonly LinksByTime[];
  readonly topics: readonly SessionTopic[];
  readonly speakers: readonly SpeakerText[];
  readonly beside: SessionsBeside;
}

/** Start and end as ISO 8601, and the conference days between them. */
export interface LiveTimes {
  readonly start: string;
  readonly end: string;
  readonly days: string;
}

/** A session that takes place inside this one. */
export interface SessionPart {
  readonly card: SessionCard;
  /** Whether it has a time of its own. */
  readonly timed: boolean;
}

export function sessionPage(session: Session, context: ViewContext): SessionPage {
  const text = choose(session.texts, context);
  const { title } = context.card(session);
  const { recording } = materialsOf(session, context);
  const changes = context.changes?.of.get(session) ?? [];
  return {
    frame: pageFrame(
      {
        title: title.text,
        description: describe(session, context),
        address: (to) => to.session(session.id),
        type: 'article',
        image: context.to.shareImage(session.id),
        section: 'sessions',
        path: text?.text.path,
        jsonLd: [
          sessionData(session, context, changes),
          breadcrumbs([listOf(session, context)], title.text, context),
        ],
      },
      context,
    ),
    id: session.id,
    title,
    status: session.status,
    changes: changes.map((change) => changeText(change, session, context)),
    live: liveTimes(session, context),
    kind: sessionKind(session, context),
    facts: sessionFacts(session, context),
    zone: session.slot && zoneNote(context, context.format.date(session.slot.start)),
    calendar: sessionCalendar(session, context),
    feedback: session.feedback,
    abstract: proseOf(text && { text: text.text.abstract, lang: text.lang }, context),
    parts: session.parts.map((part) => ({ card: context.card(part), timed: standsAlone(part) })),
    recording: recording === undefined ? undefined : readRecording(recording),
    links: sessionLinks(session, context),
    topics: sessionTopics(session, context),
    speakers: sessionSpeakers(session, context),
    beside: sessionsBeside(session, context),
  };
}

/** The list that the session is found in: its track's, else that of all. */
function listOf({ track }: Session, context: ViewContext): Crumb {
  const { to, t } = context;
  return track
    ? { name: trackTitle(track, context).text, url: to.track(track.id) }
    : { name: t('sessions.title'), url: to.sessions() };
}

function liveTimes(session: Session, { format: { timeZone } }: ViewContext): LiveTimes | undefined {
  if (!isScheduled(session) || session.status === 'cancelled') return undefined;
  const { start, end, dates } = session.slot;
  return { start: isoTime(start, timeZone), end: isoTime(end, timeZone), days: dates.join(' ') };
}

/** The abstract, else when and where and who. */
function describe(session: Session, context: ViewContext): string {
  const abstract = choose(session.texts, context)?.text.abstract.text ?? '';
  if (abstract !== '') return abstract;
  const { title, people, slot, room } = context.card(session);
  const parts = [
    title.text,
    context.format.list(people.map(({ text }) => text)),
    slot && `${context.format.day(slot.date)} ${slot.start.text}`,
    room?.text,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
