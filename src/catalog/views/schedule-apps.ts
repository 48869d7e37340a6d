/** The ways of the schedule into an app. docs/schedule-feeds.md says which apps read it. */
import type { Wording } from '../model/wording.ts';

export interface ScheduleApps {
  /** Address of `schedule.xml`, absolute, to give to any app. */
  readonly url: string;
  /** Opens Giggity with the schedule in it, where that is installed; else its own page says where to get it. */
  readonly giggity: string;
}

/** @returns nothing for a conference without times, or without a schedule for apps */
export function scheduleApps({ catalog, routes, to }: Wording): ScheduleApps | undefined {
  if (!catalog.conference.outputs.schedule || catalog.days.length === 0) return undefined;
  const url = routes.absolute(to.scheduleXml());
  return { url, giggity: `https://ggt.gaa.st/#url=${url.replace(/[%&+]/g, encodeURIComponent)}` };
}
