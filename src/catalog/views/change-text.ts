/** What has changed about a session, in words: how it was, and how it is. */
import type { SessionChange } from '../changes/current.ts';
import { placeOf, roomOf, speakersOf, timeOf, titleOf } from '../changes/snapshot.ts';
import type { Session } from '../model/catalog.ts';
import { foreign, nameText, say, type Text } from '../model/wording.ts';
import type { ChangeKind, Snapshot } from '../schema/changes.ts';
import { inLanguage, type Localized } from '../schema/fields.ts';
import { type SpanText, spanText } from './card.ts';
import type { ViewContext } from './context.ts';

export interface ChangeText {
  readonly kind: ChangeKind;
  /** Absent where nothing was there before, or nobody wrote down what. */
  readonly before?: SeenText | undefined;
  /** Absent where nothing is there any more. */
  readonly after?: SeenText | undefined;
  /** Why, in the organisers' words. */
  readonly note?: string | undefined;
}

/** What a visitor sees of a session, as far as it is about the change. */
export interface SeenText {
  readonly time?: SpanText | undefined;
  readonly texts: readonly Text[];
}

/** @param session none for one that the programme no longer has */
export function changeText(
  { kind, before, note }: SessionChange,
  session: Session | undefined,
  context: ViewContext,
): ChangeText {
  return {
    kind,
    before: seenText(kind === 'removed' ? { ...before, title: undefined } : before, context),
    after: session && seenText(nowOf(kind, session, before, context), context),
    note: note && say(note, context),
  };
}

/** What the session itself says, which may be newer than what is written down. */
function nowOf(kind: ChangeKind, session: Session, before: Snapshot, { catalog }: ViewContext): Snapshot {
  switch (kind) {
    case 'cancelled':
    case 'removed':
      return {};
    case 'moved':
      return timeOf(session);
    case 're-roomed':
      return roomOf(session, catalog);
    case 'retitled':
      return titleOf(
        session,
        Object.keys(before.title ?? session.texts).filter((key) => key in session.texts),
      );
    case 'speakers':
      return speakersOf(session);
    case 'new':
    case 'restored':
      return placeOf(session, catalog);
  }
}

function seenText(
  { title, start, end, room, speakers }: Snapshot,
  context: ViewContext,
): SeenText | undefined {
  const time = start !== undefined && end !== undefined ? spanText(start, end, context.format) : undefined;
  const texts = [
    ...(title ? [writtenText(title, context)] : []),
    ...(room ? [{ text: say(room, context) }] : []),
    ...(speakers ?? []).map((name) => nameText(say(name, context), context)),
  ].filter(({ text }) => text !== '');
  return time || texts.length > 0 ? { time, texts } : undefined;
}

/** In the page's language, else in the first there is. */
export function writtenText(texts: Localized, { language }: ViewContext): Text {
  const written = language in texts || '' in texts ? language : Object.keys(texts)[0];
  return { text: inLanguage(texts, language), lang: foreign(written ?? language, language) };
}
