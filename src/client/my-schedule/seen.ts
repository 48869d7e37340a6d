/** What this browser remembers of the visitor's sessions, against what they are now. */
import { readStored, store } from '../dom/stored.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { changesSince, type SessionChange, takeSnapshot } from './snapshot.ts';
import { readSnapshot, snapshotValue } from './snapshot-text.ts';
import { NEWS, SEEN } from './stored-names.ts';

export function readChanges(
  mine: readonly ProgrammeSession[],
  programme: Programme,
): readonly SessionChange[] {
  const snapshot = readSnapshot(readStored(SEEN));
  return snapshot ? changesSince(snapshot, mine, programme) : [];
}

/** From here on, what is so now has been seen. */
export function rememberSeen(mine: readonly ProgrammeSession[], { language }: Programme): void {
  store(SEEN, mine.length === 0 ? undefined : snapshotValue(takeSnapshot(mine, language)));
  store(NEWS, { count: 0, at: Date.now() });
}
