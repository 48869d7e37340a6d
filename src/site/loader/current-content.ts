/**
 * What was read last, for pages to be made from. Pages run in a bundle of their own that shares no module with what reads;
 * it is one process, though, so this lies where both can see it.
 */
import type { Changes } from '../../catalog/content/changes-file.ts';
import type { Conference } from '../../catalog/content/conference.ts';
import type { ContentRecord } from '../../catalog/content/records.ts';

/** Never changed: what is read later is another object. */
export interface CurrentContent {
  readonly conference: Conference;
  readonly records: readonly ContentRecord[];
  readonly changes: Changes | undefined;
}

declare global {
  var lecternContent: CurrentContent | undefined;
}

export const currentContent = (): CurrentContent | undefined => globalThis.lecternContent;

export function setCurrentContent(content: CurrentContent): void {
  globalThis.lecternContent = content;
}
