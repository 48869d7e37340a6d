/** The time, or the one that the address asks for: `?now=2022-07-30T14:20`, in the conference's zone. */
import { conferenceZone } from '../zone/conference-zone.ts';
import { parseWallTime } from '../zone/zone-time.ts';

const MINUTE = 60_000;

const asked = parseWallTime(new URLSearchParams(location.search).get('now') ?? '', conferenceZone);
const ahead = asked === undefined ? 0 : asked - Date.now();

export const now = (): number => Date.now() + ahead;

/** Call at once, and then whenever a minute begins; a page that sleeps in the background catches up when it is seen again. */
export function eachMinute(act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    clearTimeout(timer);
    act();
    timer = setTimeout(tick, MINUTE - (now() % MINUTE));
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tick();
  });
  tick();
}
