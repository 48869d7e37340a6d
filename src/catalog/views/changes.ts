/** What has changed in the programme since a day. */
import type { SessionChange } from '../changes/current.ts';
import type { Session } from '../model/catalog.ts';
import type { Text } from '../model/wording.ts';
import { type ChangeKind, changeKinds } from '../schema/changes.ts';
import { type ChangeText, changeText, writtenText } from './change-text.ts';
import type { ViewContext } from './context.ts';
import type { FeedLink } from './feed-link.ts';
import { type PageFrame, pageFrame } from './frame.ts';
import { zoneNote, type ZoneNote } from './zone-note.ts';

export interface ChangesPage {
  /** How much has changed since when, in a sentence. */
  readonly said: string;
  readonly frame: PageFrame;
  readonly zone?: ZoneNote | undefined;
  /** By the weightiest that has happened to a session, and in time order; every session stands in one of them. */
  readonly groups: readonly ChangeGroup[];
  /** Address of the feed; nothing where there is none. */
  readonly feed?: string | undefined;
}

export interface ChangesSummary {
  /** How many sessions have changed. */
  readonly count: number;
  /** The day, with its year. */
  readonly since: string;
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly items: readonly ChangedSession[];
}

export interface ChangedSession {
  readonly title: Text;
  /** Absent for what the programme no longer has. */
  readonly url?: string | undefined;
  readonly changes: readonly ChangeText[];
}

export function changesPage(context: ViewContext): ChangesPage {
  const { t } = context;
  const { count, since } = changesSummary(context) ?? { count: 0, since: '' };
  const said = count === 0 ? t('changes.none', { since }) : t('changes.count', { count, since });
  return {
    said,
    frame: pageFrame(
      {
        title: t('changes.title'),
        description: said,
        address: (to) => to.changes(),
        feeds: changesFeedLink(context),
      },
      context,
    ),
    zone: zoneNote(context),
    groups: changeGroups(context),
    feed: changesFeedOf(context),
  };
}

/** Address of the feed of changes; nothing where there is none. */
const changesFeedOf = ({ catalog, changes, to }: ViewContext): string | undefined =>
  changes && catalog.conference.outputs.feeds ? to.changesFeed() : undefined;

/** The feed of changes, where there is one. */
export function changesFeedLink(context: ViewContext): FeedLink[] {
  const { routes, t } = context;
  const feed = changesFeedOf(context);
  return feed === undefined ? [] : [{ title: t('changes.title'), url: routes.absolute(feed) }];
}

/** How much has changed, and since when; nothing where nobody says. */
export function changesSummary({ catalog, changes, format }: ViewContext): ChangesSummary | undefined {
  if (!catalog.changes || !changes) return undefined;
  const day = format.date(catalog.changes.since.date);
  return { count: changes.of.size + changes.removed.length, since: format.dates(day, day) };
}

/** @returns none that is empty */
function changeGroups(context: ViewContext): ChangeGroup[] {
  const { catalog, changes, card, to } = context;
  if (!changes) return [];
  const items = catalog.sessions.flatMap((session): [ChangeKind, ChangedSession][] => {
    const own = changes.of.get(session) ?? [];
    const texts = own.map((change) => changeText(change, session, context));
    const item = { title: card(session).title, url: to.session(session.id), changes: texts };
    return own.slice(0, 1).map(({ kind }) => [kind, item]);
  });
  const removed = changes.removed.map((change): [ChangeKind, ChangedSession] => [
    change.kind,
    { title: changedTitle(change, undefined, context), changes: [changeText(change, undefined, context)] },
  ]);
  const byKind = Map.groupBy([...items, ...removed], ([kind]) => kind);
  return changeKinds.flatMap((kind) => {
    const group = byKind.get(kind);
    return group ? [{ kind, items: group.map(([, item]) => item) }] : [];
  });
}

/** Of a session that the programme no longer has, only the entry knows it. */
export function changedTitle(
  { session: id, before }: SessionChange,
  session: Session | undefined,
  context: ViewContext,
): Text {
  if (session) return context.card(session).title;
  return before.title ? writtenText(before.title, context) : { text: id };
}
