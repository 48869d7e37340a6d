/** One session's page. */
import type { RichText } from '../markdown/render.ts';
import {
  type Appearance,
  type Catalog,
  isScheduled,
  type ScheduledSession,
  type Session,
} from '../model/catalog.ts';
import {
  type SessionCard,
  gridAddress,
  roomName,
  sessionCard,
  slotText,
  type SlotText,
  speakerName,
  trackTag,
  type TrackTag,
} from './card.ts';
import { choose, foreign, say, type Text, type TextLink, type ViewContext } from './context.ts';
import { materialsOf } from './materials.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { portraitOf, type PortraitText } from './portrait.ts';
import { readRecording, type Recording } from './recording.ts';

export interface SessionPage {
  readonly head: PageHead;
  readonly id: string;
  readonly title: Text;
  readonly slot?:
    (SlotText & { readonly grid: string; readonly dayUrl: string; readonly dayFull: string }) | undefined;
  readonly room?: TextLink | undefined;
  readonly track?: TrackTag | undefined;
  readonly kind: Session['kind'];
  readonly status: Session['status'];
  readonly type?: string | undefined;
  /** Spoken language in words. */
  readonly language?: string | undefined;
  readonly level?: string | undefined;
  readonly tags: readonly string[];
  readonly abstract: RichText & { readonly lang?: string | undefined };
  readonly speakers: readonly SpeakerText[];
  readonly recording?: Recording | undefined;
  readonly slides?: string | undefined;
  readonly links: readonly TextLink[];
  readonly calendar: string;
  /** Before and after it in the same room, or track where there are no rooms. */
  readonly previous?: SessionCard | undefined;
  readonly next?: SessionCard | undefined;
  /** Others at the same time. */
  readonly parallel: readonly SessionCard[];
  readonly moreOfTrack: readonly SessionCard[];
}

export interface SpeakerText {
  readonly name: Text;
  readonly url: string;
  readonly portrait: PortraitText;
  readonly biography?: (RichText & { readonly lang?: string | undefined }) | undefined;
  readonly others: readonly SessionCard[];
}

const MORE_OF_TRACK = 5;

export function sessionPage(session: Session, context: ViewContext): SessionPage {
  const { catalog, to, format, language } = context;
  const text = choose(session.texts, context);
  const card = sessionCard(session, context);
  const scheduled = isScheduled(session) ? session : undefined;
  const neighbours = scheduled ? neighboursOf(scheduled, context) : {};
  const { recording, slides, links } = materialsOf(session, context);
  return {
    head: pageHead(
      {
        title: card.title.text,
        description: describe(session, context),
        address: (to) => to.session(session.id),
        type: 'article',
      },
      context,
    ),
    id: session.id,
    title: card.title,
    slot: scheduled && {
      ...slotText(scheduled, context),
      grid: gridAddress(scheduled, context),
      dayUrl: to.day(scheduled.slot.date),
      dayFull: format.dayFull(scheduled.slot.date),
    },
    room: session.room && { text: roomName(session.room, context), url: to.room(session.room.id) },
    track: session.track && trackTag(session.track, context),
    kind: session.kind,
    status: session.status,
    type: session.type && say(session.type.name, context),
    language: session.language && format.languageName(session.language),
    level: session.facts.level,
    tags: session.tags,
    abstract: {
      html: text?.text.abstract.html ?? '',
      text: text?.text.abstract.text ?? '',
      lang: text?.lang,
    },
    speakers: session.appearances.map((appearance) => speakerText(appearance, session, context)),
    recording: recording === undefined ? undefined : readRecording(recording),
    slides,
    links: links.map(({ label, url }) => ({ text: say(label, context), url })),
    calendar: to.session(session.id, 'ics'),
    ...neighbours,
    parallel: scheduled ? parallelTo(scheduled, catalog).map((other) => sessionCard(other, context)) : [],
    moreOfTrack: moreOf(session).map((other) => sessionCard(other, context)),
  };

  function speakerText(appearance: Appearance, here: Session, context: ViewContext): SpeakerText {
    const { speaker } = appearance;
    const said = choose(appearance.biography, context);
    const known = choose(speaker.biography, context);
    // A biography in the page's language is worth more than one of this very session in another.
    const biography = said && !said.lang ? said : known && !known.lang ? known : (said ?? known);
    const name = choose(appearance.name, context);
    const shown = name && !name.lang ? speakerNameFrom(name.text, language) : speakerName(speaker, context);
    return {
      name: shown,
      url: to.speaker(speaker.slug),
      portrait: portraitOf(speaker, shown.text, appearance.photo),
      biography: biography && { ...biography.text, lang: biography.lang },
      others: speaker.sessions.filter((other) => other !== here).map((other) => sessionCard(other, context)),
    };
  }
}

const speakerNameFrom = (text: string, language: string): Text => ({
  text,
  lang: /\p{Script=Han}/u.test(text) ? foreign('zh', language.split('-')[0] ?? language) : undefined,
});

/** The abstract, else when and where and who. */
function describe(session: Session, context: ViewContext): string {
  const abstract = choose(session.texts, context)?.text.abstract.text ?? '';
  if (abstract !== '') return abstract;
  const card = sessionCard(session, context);
  const parts = [
    card.title.text,
    context.format.list(card.people.map(({ text }) => text)),
    card.slot && `${card.slot.day} ${card.slot.start.text}`,
    card.room?.text,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function neighboursOf(
  session: ScheduledSession,
  context: ViewContext,
): Pick<SessionPage, 'previous' | 'next'> {
  const lane = (session.room ?? session.track)?.sessions ?? [];
  const day = lane
    .filter(isScheduled)
    .filter(({ slot, room }) => slot.date === session.slot.date && room === session.room);
  const index = day.indexOf(session);
  const [previous, next] = [day[index - 1], day[index + 1]];
  return {
    previous: previous && index > 0 ? sessionCard(previous, context) : undefined,
    next: next && index >= 0 ? sessionCard(next, context) : undefined,
  };
}

function parallelTo({ id, slot }: ScheduledSession, { days }: Catalog): ScheduledSession[] {
  const all = days.find(({ date }) => date === slot.date)?.sessions ?? [];
  return all.filter(
    (other) =>
      other.id !== id && other.kind !== 'break' && other.slot.start < slot.end && slot.start < other.slot.end,
  );
}

/** Those that follow in the track, and from its beginning when the end is near. */
function moreOf(session: Session): Session[] {
  const all = session.track?.sessions ?? [];
  const index = all.indexOf(session);
  return [...all.slice(index + 1), ...all.slice(0, Math.max(0, index))].slice(0, MORE_OF_TRACK);
}
