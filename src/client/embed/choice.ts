/** Which sessions of a programme a page shows. */
import type { Span } from '../../catalog/text/span.ts';
import { hasOwnTime } from '../programme/own-time.ts';
import type { ProgrammeSession } from '../programme/programme.ts';

/** What an element or an address asks for, as it is written there. */
export interface Choice {
  /** Ids, divided by commas or spaces; nothing for all. */
  readonly track?: string | undefined;
  readonly room?: string | undefined;
  readonly kind?: string | undefined;
  /** Dates, `2027-10-29`. */
  readonly day?: string | undefined;
  /** At most so many, from the first. */
  readonly number?: string | undefined;
  /** Leaves out what is over. */
  readonly upcoming?: boolean | undefined;
}

/** The keys that choose by what a session is. */
export const FACTS = ['track', 'room', 'kind', 'day'] as const;

/** With more a page would be too large; a link leads to the rest. */
export const MOST = 400;

export interface Chosen {
  readonly sessions: readonly ProgrammeSession[];
  /** How many more there would be without {@link MOST}. */
  readonly more: number;
}

/**
 * @param sessions in the order of the programme
 * @param time in milliseconds since 1970
 */
export function chooseSessions(
  sessions: ReadonlyMap<string, ProgrammeSession>,
  choice: Choice,
  time: number,
): Chosen {
  const wanted = FACTS.map((fact) => [fact, namesIn(choice[fact])] as const);
  const matching = [...sessions.values()].filter(
    (session) =>
      hasOwnTime(session, sessions) &&
      wanted.every(([fact, names]) => names.length === 0 || names.includes(factOf(session, fact) ?? '')) &&
      !(choice.upcoming && isOver(session.time, time)),
  );
  const asked = matching.slice(0, atMost(choice.number));
  return { sessions: asked.slice(0, MOST), more: Math.max(0, asked.length - MOST) };
}

const namesIn = (text = ''): string[] => text.split(/[\s,]+/).filter((name) => name !== '');

const factOf = (session: ProgrammeSession, fact: (typeof FACTS)[number]): string | undefined =>
  ({ track: session.trackId, room: session.roomId, kind: session.kind, day: session.day })[fact];

const isOver = (span: Span | undefined, time: number): boolean => span !== undefined && span.end <= time;

/** What is no number above zero asks for nothing. */
function atMost(text = ''): number | undefined {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
