/** Longest time that something may stay out of sight, in milliseconds. */
const LONGEST = 1500;

/** Keeps a place out of sight, at its size, until a script has filled it: what stands there does not change under the eye or the finger. */
export function showAfter(place: HTMLElement, done: Promise<void>): void {
  place.dataset['waiting'] = '';
  const show = (): void => {
    delete place.dataset['waiting'];
  };
  setTimeout(show, LONGEST);
  // Without a network the page stays as it is. What has moved is shown later, as it would count as moving in sight: in the
  // first frame it moves, in the second what only now is near the screen takes its size.
  const nextFrame = (act: () => void): number => requestAnimationFrame(() => setTimeout(act));
  void done.catch(() => undefined).finally(() => nextFrame(() => nextFrame(show)));
}
