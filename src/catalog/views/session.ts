/** One session's page. */
import { isScheduled, type Session } from '../model/catalog.ts';
import { type ShownFact, shownFacts } from '../model/facts.ts';
import { readRecording, type Recording } from '../model/recording.ts';
import { choose, materialsOf, roomName, say, type Text, type TextLink, trackHue } from '../model/wording.ts';
import { sessionData } from '../outputs/json-ld.ts';
import { type CalendarFile, calendarFile } from './calendar-file.ts';
import { gridAddress, type SlotText, slotText, type TrackTag, trackTag } from './card.ts';
import type { ViewContext } from './context.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { type Prose, proseOf } from './prose.ts';
import { type SessionsBeside, sessionsBeside } from './session-beside.ts';
import { sessionSpeakers, type SpeakerText } from './session-speakers.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface SessionPage {
  readonly frame: PageFrame;
  readonly id: string;
  readonly title: Text;
  readonly status: Session['status'];
  /** The track's. */
  readonly hue?: number | undefined;
  readonly facts: SessionFacts;
  readonly zone?: ZoneNote | undefined;
  readonly calendar: CalendarFile;
  readonly abstract?: Prose | undefined;
  readonly recording?: Recording | undefined;
  /** Slides first. */
  readonly links: readonly TextLink[];
  readonly speakers: readonly SpeakerText[];
  readonly beside: SessionsBeside;
}

/** When and where first; then what kind of session it is. */
export interface SessionFacts {
  readonly slot?: (SlotText & { readonly grid: string; readonly dayFull: string }) | undefined;
  readonly room?: TextLink | undefined;
  readonly track?: TrackTag | undefined;
  readonly others: readonly { readonly name: 'type' | 'language' | ShownFact; readonly text: string }[];
}

export function sessionPage(session: Session, context: ViewContext): SessionPage {
  const { to, t } = context;
  const text = choose(session.texts, context);
  const { title } = context.card(session);
  const { recording, slides, links } = materialsOf(session, context);
  return {
    frame: pageFrame(
      {
        title: title.text,
        description: describe(session, context),
        address: (to) => to.session(session.id),
        type: 'article',
        section: 'sessions',
        jsonLd: sessionData(session, context),
      },
      context,
    ),
    id: session.id,
    title,
    status: session.status,
    hue: session.track && trackHue(session.track),
    facts: factsOf(session, context),
    zone: session.slot && zoneNote(context, context.format.date(session.slot.start)),
    calendar: calendarFile(to.session(session.id, 'ics'), context),
    abstract: proseOf(text && { text: text.text.abstract, lang: text.lang }),
    recording: recording === undefined ? undefined : readRecording(recording),
    links: [
      ...(slides === undefined ? [] : [{ text: t('session.slides'), url: slides }]),
      ...links.map(({ label, url }) => ({ text: say(label, context), url })),
    ],
    speakers: sessionSpeakers(session, context),
    beside: sessionsBeside(session, context),
  };
}

function factsOf(session: Session, context: ViewContext): SessionFacts {
  const { format, to, t } = context;
  const { room, track, kind, type, language } = session;
  const typeName = type ? say(type.name, context) : kind === 'talk' ? undefined : t(`kind.${kind}`);
  return {
    slot: isScheduled(session)
      ? {
          ...slotText(session, context),
          grid: gridAddress(session, context),
          dayFull: format.dayFull(format.date(session.slot.start)),
        }
      : undefined,
    room: room && { text: roomName(room, context), url: to.room(room.id) },
    track: track && trackTag(track, context),
    others: [
      ...(typeName ? [{ name: 'type' as const, text: typeName }] : []),
      ...(language ? [{ name: 'language' as const, text: format.languageName(language) }] : []),
      ...shownFacts(session.facts).map(({ name, values }) => ({ name, text: values.join(', ') })),
    ],
  };
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
