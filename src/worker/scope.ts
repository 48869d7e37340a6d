/** What of a service worker's surroundings is used here; TypeScript's library for pages does not know them. */
import type { WorkerCall } from './messages.ts';
import type { Plan } from './plan.ts';

interface LifeEvent extends Event {
  /** Keeps the worker alive, and an installation from being complete, until then. */
  waitUntil(done: Promise<unknown>): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', act: (event: LifeEvent & MessageEvent<WorkerCall>) => void): void;
}

declare const self: WorkerScope;
/** Written in by the build (site/offline/bundle.ts). */
declare const PLAN: Plan;

export const scope: WorkerScope = self;
export const plan: Plan = PLAN;
