/** What a visitor's device keeps of the site. It begins when the page has all that it needs itself. */

const PAUSE = 1000;

/** @param element the place that says what is kept */
export function startOffline(element: HTMLElement): void {
  const start = async (): Promise<void> => {
    const { startKeeping } = await import('./keeping.ts');
    await startKeeping(element);
  };
  // Without it, the page is as it was.
  const wait = (): void => void setTimeout(() => start().catch(() => undefined), PAUSE);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
