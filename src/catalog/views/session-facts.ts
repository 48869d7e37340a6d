/** What stands beside a session's text: who, when and where, and what kind of session it is. */
import { isScheduled, type Room, type Session } from '../model/catalog.ts';
import { shownFacts } from '../model/facts.ts';
import {
  buildingAndFloor,
  choose,
  nameText,
  roomName,
  say,
  sessionTitle,
  type TextLink,
} from '../model/wording.ts';
import {
  gridAddress,
  type LabelText,
  labelText,
  type SlotText,
  slotText,
  type TrackTag,
  trackTag,
} from './card.ts';
import type { ViewContext } from './context.ts';
import { levelText } from './level.ts';
import { PLAN_ANCHOR } from './room.ts';

export interface SessionFacts {
  readonly people: readonly TextLink[];
  readonly slot?: (SlotText & { readonly grid: string; readonly dayFull: string }) | undefined;
  readonly place?: SessionPlace | undefined;
  readonly partOf?: TextLink | undefined;
  readonly labels: readonly (LabelText & { readonly url: string })[];
}

export interface SessionPlace {
  readonly room: TextLink;
  /** "Old Mill · second floor" */
  readonly within?: string | undefined;
  /** Address of the plan on the room's page. */
  readonly plan?: string | undefined;
}

/** What kind of session it is. */
export interface SessionKindText {
  readonly track?: TrackTag | undefined;
  readonly type?: string | undefined;
}

/** What a visitor may choose other sessions by; links lead to all that have the same. */
export interface SessionTopic {
  readonly name: 'language' | 'level' | 'tags';
  readonly links: readonly TextLink[];
}

export function sessionFacts(session: Session, context: ViewContext): SessionFacts {
  const { format, to } = context;
  const { room, partOf, labels } = session;
  return {
    people: session.appearances.map(({ name, speaker }) => ({
      ...nameText(choose(name, context)?.text ?? speaker.slug, context),
      url: to.speaker(speaker.slug),
    })),
    slot: isScheduled(session)
      ? {
          ...slotText(session, context),
          grid: gridAddress(session, context),
          dayFull: format.dayFull(format.date(session.slot.start)),
        }
      : undefined,
    place: room && placeOf(room, context),
    partOf: partOf && linkTo(partOf, context),
    labels: labels.map((label) => ({
      ...labelText(label, context),
      url: filteredBy('label', label.id, context),
    })),
  };
}

export function sessionKind({ track, kind, type }: Session, context: ViewContext): SessionKindText {
  const typeName = type ? say(type.name, context) : kind === 'talk' ? undefined : context.t(`kind.${kind}`);
  return { track: track && trackTag(track, context), type: typeName === '' ? undefined : typeName };
}

export function sessionTopics({ language, facts }: Session, context: ViewContext): SessionTopic[] {
  const spoken = language && {
    text: context.format.languageName(language),
    url: filteredBy('language', language, context),
  };
  return [
    ...(spoken ? [{ name: 'language' as const, links: [spoken] }] : []),
    ...shownFacts(facts).map(({ name, values }) => ({
      name,
      links: values.map((value) => ({
        text: name === 'level' ? levelText(value, context) : value,
        url: filteredBy(name === 'tags' ? 'tag' : name, value, context),
      })),
    })),
  ];
}

function placeOf(room: Room, context: ViewContext): SessionPlace {
  const url = context.to.room(room.id);
  const within = buildingAndFloor(room, context).join(' · ');
  return {
    room: { text: roomName(room, context), url },
    within: within === '' ? undefined : within,
    plan: room.plan && context.planOf(room.plan.src) && `${url}#${PLAN_ANCHOR}`,
  };
}

const linkTo = (session: Session, context: ViewContext): TextLink => ({
  ...sessionTitle(session, context),
  url: context.to.session(session.id),
});

/** All sessions that have a thing, by a filter of their page. */
const filteredBy = (name: string, value: string, { to }: ViewContext): string =>
  `${to.sessions()}?${String(new URLSearchParams({ [name]: value }))}`;
