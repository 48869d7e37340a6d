/** The time, or the one that the address asks for: `?now=2022-07-30T14:20`, in the conference's zone. */
import { conferenceZone } from '../dom/page.ts';
import { parseWallTime } from '../zone/zone-time.ts';

/** How far the time that is asked for is ahead of the clock, in milliseconds; it goes on from there. */
let ahead: number | undefined;

/** In milliseconds since 1970. */
export const now = (): number => Date.now() + (ahead ??= readAhead());

function readAhead(): number {
  const asked = parseWallTime(new URLSearchParams(location.search).get('now') ?? '', conferenceZone());
  return asked === undefined ? 0 : asked - Date.now();
}
