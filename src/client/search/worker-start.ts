/** Starts the search worker, which loads the index while what talks to it is still on its way. */
import { pageLanguage, siteBase } from '../dom/page.ts';
import type { OpenCall } from './messages.ts';

let waiting: Worker | undefined;
let warmed = false;

/** Someone will probably search. */
export function warmUpSearch(): void {
  if (warmed) return;
  warmed = true;
  waiting = startWorker();
  waiting.addEventListener('error', () => {
    waiting = undefined;
  });
}

/** The worker that waits, or a new one. */
export function takeWorker(): Worker {
  warmed = true;
  const worker = waiting ?? startWorker();
  waiting = undefined;
  return worker;
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const folder = new URL(`${siteBase()}pagefind/${pageLanguage()}/`, location.href).href;
  worker.postMessage({ call: 'open', folder } satisfies OpenCall);
  return worker;
}
