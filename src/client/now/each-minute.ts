import { now } from './clock.ts';

const MINUTE = 60_000;

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
