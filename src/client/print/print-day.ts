/** Prints a day as a poster. */
import { loadOnce } from '../dom/load-once.ts';
import { part } from '../dom/part.ts';

/** A browser that prints waits for nothing, so the poster is there before; but not before what one came to see. */
const REST = 1500;

export function startPrintDay(element: HTMLElement): void {
  const load = loadOnce(async () => (await import('./poster-printing.ts')).printAsPoster());
  // Without it, the page itself is printed.
  const prepare = (): Promise<void> => load().catch(() => undefined);
  setTimeout(() => void prepare(), REST);
  part(element, 'button', HTMLButtonElement).addEventListener('click', () => {
    void prepare().then(() => {
      print();
    });
  });
}
