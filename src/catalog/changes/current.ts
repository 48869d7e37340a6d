/** Changes that still hold: since they were written down, a session may have moved on, or back. */
import { type Change, type ChangeKind, changeKinds } from '../schema/changes.ts';
import type { Catalog, Session } from '../model/catalog.ts';
import { roomOf, sameNames, shareName, speakersOf } from './snapshot.ts';

export type SessionChange = Readonly<Change>;

export interface CurrentChanges {
  /** The weightiest first; of one session each kind once. */
  readonly of: ReadonlyMap<Session, readonly SessionChange[]>;
  /** Of sessions that the programme no longer has. */
  readonly removed: readonly SessionChange[];
}

/** What a mark beside a session says; that it is cancelled, its status does. */
export type NewsKind = Exclude<ChangeKind, 'cancelled' | 'removed'>;

/** The weightiest first. */
export const newsOf = (session: Session, changes: CurrentChanges | undefined): NewsKind[] =>
  (changes?.of.get(session) ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'cancelled' && kind !== 'removed');

/** @returns nothing where no changes are written down; entries of sessions that nobody knows are left out */
export function currentChanges(catalog: Catalog): CurrentChanges | undefined {
  const { changes, sessions, redirects } = catalog;
  if (!changes) return undefined;
  const byId = new Map([
    ...redirects.map(({ alias, session }) => [alias, session] as const),
    ...sessions.map((session) => [session.id, session] as const),
  ]);
  const of = new Map<Session, readonly SessionChange[]>();
  const removed: SessionChange[] = [];
  for (const kind of changeKinds) {
    for (const change of changes.entries.filter((entry) => entry.kind === kind)) {
      const session = byId.get(change.session);
      if (!session) {
        if (kind === 'removed') removed.push(change);
        continue;
      }
      const known = of.get(session) ?? [];
      const isNews = holds(change, session, catalog) && !known.some((each) => each.kind === kind);
      if (isNews) of.set(session, [...known, change]);
    }
  }
  return { of, removed };
}

function holds({ kind, before }: SessionChange, session: Session, catalog: Catalog): boolean {
  // Nothing else matters of what does not take place.
  if (session.status === 'cancelled') return kind === 'cancelled';
  switch (kind) {
    case 'cancelled':
    case 'removed':
      return false;
    case 'new':
    case 'restored':
      return true;
    case 'moved':
      return before.start !== session.slot?.start || before.end !== session.slot?.end;
    case 're-roomed': {
      const { room } = roomOf(session, catalog);
      return before.room !== room && !shareName(before.room, room);
    }
    case 'retitled':
      return Object.entries(before.title ?? { '': '' }).some(
        ([language, title]) => title !== session.texts[language]?.title,
      );
    case 'speakers':
      return !sameNames(before.speakers, speakersOf(session).speakers);
  }
}
