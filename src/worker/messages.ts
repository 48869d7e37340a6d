/** What pages and their worker tell each other. */
import type { Amount } from './plan.ts';

/** From a page to its worker. */
export type WorkerCall =
  | {
      readonly call: 'keep';
      readonly language: string;
      /** Only say what there is; beyond `core`, what the visitor has asked for in spite of its size. */
      readonly extent: 'nothing' | 'automatic' | 'all';
      /** Whether the visitor has asked for it, and not only the page. */
      readonly isWished: boolean;
      /** Paths of pages that matter to this visitor: the favourites. */
      readonly paths: readonly string[];
    }
  /** Nothing is to be kept any more; the port that comes with it hears when nothing is. */
  | { readonly call: 'remove' }
  /** A new worker that waits takes over. */
  | { readonly call: 'activate' };

/** From the worker to all pages, over the channel that `newsChannel` names. */
export interface KeptNews {
  readonly language: string;
  readonly phase: 'idle' | 'keeping' | 'failed' | 'full';
  /** While it keeps: files there so far, of `total`. */
  readonly done: number;
  readonly total: number;
  /** When all that is kept was last known to be what the site says, ISO 8601. */
  readonly checked: string | undefined;
  /** What is kept without being asked for. */
  readonly automatic: Amount;
  readonly all: Amount;
  /** Whether nothing is left to ask for. */
  readonly isWhole: boolean;
}

export const newsChannel = (base: string): string => `lectern:${base}:offline`;
