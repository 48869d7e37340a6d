/** Older ids of sessions, whose addresses lead to the session. */
import { isAddress } from '../content/path.ts';
import type { Redirect, Session } from './catalog.ts';

export interface RefusedAlias extends Redirect {
  /** Who has the address; nobody where the alias is no address at all. */
  readonly owner: Session | undefined;
}

/**
 * Tell which aliases redirect. A session keeps its own address, and of two sessions with one alias the first has it; on
 * many disks and hosts the case of letters makes no difference.
 */
export function readAliases(sessions: readonly Session[]): {
  readonly redirects: readonly Redirect[];
  readonly refused: readonly RefusedAlias[];
} {
  const owners = new Map(sessions.map((session) => [session.id.toLowerCase(), session]));
  const redirects: Redirect[] = [];
  const refused: RefusedAlias[] = [];
  for (const session of sessions) {
    for (const alias of session.aliases) {
      const owner = owners.get(alias.toLowerCase());
      if (owner || !isAddress(alias)) {
        refused.push({ alias, session, owner });
      } else {
        redirects.push({ alias, session });
        owners.set(alias.toLowerCase(), session);
      }
    }
  }
  return { redirects, refused };
}
