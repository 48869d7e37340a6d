import { isScheduled, type ScheduledSession, type Session, standsAlone } from '../model/catalog.ts';

/**
 * Those sessions of a room or a person that take up its time. Cancelled ones do not, nor does a part beside its whole; when
 * exactly a part without a time takes place, nobody knows.
 * @param sessions in time order, in which they stay
 */
export function takingPlace(sessions: readonly Session[]): ScheduledSession[] {
  const valid = sessions.filter(({ status }) => status !== 'cancelled');
  const all = new Set(valid);
  return valid
    .filter(isScheduled)
    .filter(standsAlone)
    .filter(({ partOf }) => !partOf || !all.has(partOf));
}
