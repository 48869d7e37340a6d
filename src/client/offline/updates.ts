/** Offers a new build of the site when its worker has all files of it; whoever goes on reading is left alone. */
import type { WorkerCall } from '../../worker/messages.ts';
import { siteBase } from '../dom/page.ts';
import { tell } from '../dom/tell.ts';

/** In which a worker that takes over by itself does so, in milliseconds: the note's files would wake the old one, for which it waits. */
const PAUSE = 2000;

const watched = new WeakSet<ServiceWorkerRegistration>();

/** @param registration may be given again, which does nothing */
export function watchUpdates(registration: ServiceWorkerRegistration): void {
  if (watched.has(registration)) return;
  watched.add(registration);
  // Whoever accepts in one tab does so for all: the old build's files go.
  const accepted = new BroadcastChannel(`lectern:${siteBase()}:update`);
  accepted.addEventListener('message', reload);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active)
        setTimeout(() => void offerUnlessGone(worker), PAUSE);
    });
  });
  // A page that was opened while it waits is of the new build, unless there was no network.
  if (registration.waiting && 'kept' in document.documentElement.dataset) offer(registration.waiting);

  /** A build that is not to be kept brings a worker that goes. */
  async function offerUnlessGone(worker: ServiceWorker): Promise<void> {
    if (!(await isGone())) offer(worker);
  }

  function offer(worker: ServiceWorker): void {
    const show = (): void => {
      if (worker.state !== 'installed') {
        reload();
        return;
      }
      // The page may be one that no worker serves yet, which hears of no new controller.
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activating') return;
        accepted.postMessage('accepted');
        reload();
      });
      worker.postMessage({ call: 'activate' } satisfies WorkerCall);
    };
    void tell({ text: (t) => t('offline.update'), action: { text: (t) => t('offline.show'), act: show } });
  }
}

async function isGone(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration(siteBase())) === undefined;
}

const reload = (): void => location.reload();
