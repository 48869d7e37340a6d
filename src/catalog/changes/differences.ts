/** What about a session can change, one row a kind: how it is told, and what it was and is. */
import type { ChangeKind, Snapshot } from '../schema/changes.ts';
import { type Catalog, type Session, standsAlone } from '../model/catalog.ts';
import { placeOf, roomOf, sameNames, shareName, speakersOf, timeOf, titleOf } from './snapshot.ts';

/** A session as one edition of the conference has it. */
export interface Seen {
  readonly session: Session;
  readonly catalog: Catalog;
}

export interface Difference {
  readonly kind: ChangeKind;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** What a visitor would notice who knew the session as it was. Of a session that is cancelled, nothing else matters. */
export function differences(before: Seen, after: Seen): Difference[] {
  const [was, is] = [before.session, after.session];
  const [wasCancelled, isCancelled] = [was.status === 'cancelled', is.status === 'cancelled'];
  const place = { before: placeOf(was, before.catalog), after: placeOf(is, after.catalog) };
  if (isCancelled) return wasCancelled ? [] : [{ kind: 'cancelled', before: place.before, after: {} }];
  const retitled = titlesThatDiffer(was, is);
  const found: readonly (false | Difference)[] = [
    wasCancelled && { kind: 'restored', before: {}, after: place.after },
    standsAlone(is) && !sameTime(was, is) && { kind: 'moved', before: timeOf(was), after: timeOf(is) },
    standsAlone(is) &&
      !sameRoom(before, after) && {
        kind: 're-roomed',
        before: roomOf(was, before.catalog),
        after: roomOf(is, after.catalog),
      },
    retitled.length > 0 && {
      kind: 'retitled',
      before: titleOf(was, retitled),
      after: titleOf(is, retitled),
    },
    !sameSpeakers(was, is) && { kind: 'speakers', before: speakersOf(was), after: speakersOf(is) },
  ];
  return found.filter((each) => each !== false);
}

/** An end that nobody wrote follows from the neighbours, so that alone it is no news. */
function sameTime({ slot: was }: Session, { slot: is }: Session): boolean {
  if (!was || !is) return was === is;
  return was.start === is.start && (was.end === is.end || (was.inferred && is.inferred));
}

/** A room that is only called otherwise stays the same. */
function sameRoom(before: Seen, after: Seen): boolean {
  const [was, is] = [before.session.room, after.session.room];
  if (!was || !is) return was === is;
  const [old, now] = [roomOf(before.session, before.catalog), roomOf(after.session, after.catalog)];
  return was.id === is.id || shareName(old.room, now.room);
}

/** The languages in which both have a title. A translation that is new changes no title. */
const titlesThatDiffer = (was: Session, is: Session): string[] =>
  Object.keys(is.texts).filter((language) => {
    const old = was.texts[language]?.title;
    return old !== undefined && old !== is.texts[language]?.title;
  });

/** A name that is spelt otherwise in one language is no news. */
const sameSpeakers = (was: Session, is: Session): boolean =>
  sameNames(speakersOf(was).speakers, speakersOf(is).speakers);
