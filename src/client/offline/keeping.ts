/** Asks the worker to keep the site on this device, and shows how far it is. */
import { type KeptNews, newsChannel, type WorkerCall } from '../../worker/messages.ts';
import { isConnectionMetered } from '../../worker/metered.ts';
import { languageBase, pageLanguage, siteBase } from '../dom/page.ts';
import { readStored, store } from '../dom/stored.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { tell } from '../dom/tell.ts';
import { favourites } from '../favourites/my-favourites.ts';
import styles from '../../styles/offline.css?url';
import { showKeptNote } from './kept-note.ts';
import { removeCopy } from './remove-copy.ts';
import { createStateLine } from './state-line.ts';
import { watchUpdates } from './updates.ts';
import { loadOfflineWords } from './words.ts';

/** Where the visitor's choice is stored. */
const CHOICE = 'offline';
const REMOVED = 'removed';

type Extent = Extract<WorkerCall, { call: 'keep' }>['extent'];

/** @param element the place that says what is kept */
export async function startKeeping(element: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const [t] = await Promise.all([loadOfflineWords(), loadStyles(styles)]);
  const { kept } = document.documentElement.dataset;
  if (kept !== undefined) showKeptNote(Date.parse(kept), t);

  const line = createStateLine(element, t, {
    keep: (extent) => void keepAsWished(extent).catch(fail),
    remove: () => void remove().catch(fail),
  });
  const fail = (): void => line.showNothing();
  new BroadcastChannel(newsChannel(siteBase())).addEventListener(
    'message',
    ({ data }: MessageEvent<KeptNews>) => {
      if (data.language === pageLanguage() && !isRemoved()) line.show(data);
    },
  );
  // Another page of the site may be where it is removed.
  addEventListener('storage', () => {
    if (isRemoved()) line.showRemoved();
  });

  async function keepAsWished(extent: Extent): Promise<void> {
    store(CHOICE, undefined);
    await askToStay();
    await keep(extent, true);
  }

  async function remove(): Promise<void> {
    store(CHOICE, REMOVED);
    await removeCopy(siteBase());
    line.showRemoved();
    await tell({
      text: (words) => words('offline.removed'),
      undo: () => void keepAsWished('automatic').catch(fail),
      seconds: 10,
    });
  }

  if (isRemoved()) {
    line.showRemoved();
    // A page that was open then may have kept something since.
    await removeCopy(siteBase());
  } else await keep(isConnectionMetered() ? 'nothing' : 'automatic', false);
}

const isRemoved = (): boolean => readStored(CHOICE) === REMOVED;

/** What someone has asked for may stay when the browser runs out of room; not all browsers can be asked. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Then the copy lasts as long as there is room.
  }
}

async function keep(extent: Extent, isWished: boolean): Promise<void> {
  const base = siteBase();
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  watchUpdates(registration);
  const worker = await activeWorker(registration);
  // It may have been removed in another page meanwhile.
  if (isRemoved()) return removeCopy(base);
  const folder = `${languageBase().slice(base.length)}sessions/`;
  const paths = favourites()
    .ids()
    .map((id) => `${folder}${id}.html`);
  worker.postMessage({
    call: 'keep',
    language: pageLanguage(),
    extent,
    isWished,
    paths,
  } satisfies WorkerCall);
}

/** The worker that a registration has, or will have. */
function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const { active, installing, waiting } = registration;
  const next = installing ?? waiting;
  if (active) return Promise.resolve(active);
  return new Promise((resolve, reject) => {
    if (!next) reject(new Error('There is no worker.'));
    next?.addEventListener('statechange', () => {
      if (next.state === 'activated') resolve(next);
      else if (next.state === 'redundant') reject(new Error('The worker could not be installed.'));
    });
  });
}
