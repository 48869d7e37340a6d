/** What the server for developing and the process that makes search indexes say to each other. */
import type { Conference } from '../../catalog/content/conference.ts';
import type { ContentRecord } from '../../catalog/content/records.ts';

export interface ContentChange {
  /** Rises with every change. */
  readonly number: number;
  readonly conference: Conference;
  /** Those that are new or have changed. */
  readonly records: readonly ContentRecord[];
  /** Paths of those that are no more. */
  readonly removed: readonly string[];
  readonly base: string;
  readonly site: string;
}

export interface IndexMade {
  /** Of the change up to which it knows the content. */
  readonly number: number;
  /** Where indexes are, the newest first. */
  readonly folders?: readonly string[];
  readonly failure?: string;
}
