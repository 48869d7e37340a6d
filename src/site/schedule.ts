/** The schedule for apps: made for each of its two formats, with a version that only content changes. */
import { createSchedule, type Schedule } from '../catalog/outputs/schedule/schedule.ts';
import { digest, sha1 } from './digest.ts';
import type { EditionLanguage } from './edition.ts';

/** @returns nothing for a conference without times, or where it is switched off */
export function scheduleOf(edition: EditionLanguage): Schedule | undefined {
  if (!edition.catalog.conference.outputs.schedule) return undefined;
  const schedule = createSchedule(edition, { t: edition.t, sha1, version: '' });
  return schedule && { ...schedule, version: digest(JSON.stringify(schedule)) };
}
