/** The zone that times are in, for people. */
import { conferenceDates } from '../model/wording.ts';
import type { ViewContext } from './context.ts';

export interface ZoneNote {
  /** "China Standard Time (UTC+08:00)", or two where the clocks change while the conference runs. */
  readonly zones: string;
  /** First and last day that the times belong to. */
  readonly dates: readonly string[];
}

/** @param date the one day that a page is about; without it, the whole conference */
export function zoneNote({ catalog, format, t }: ViewContext, date?: string): ZoneNote | undefined {
  const days = conferenceDates(catalog);
  const dates = date === undefined ? [...new Set(days && [days.start, days.end])] : [date];
  if (dates.length === 0) return undefined;
  const names = dates.map((each) => {
    const noon = Date.parse(`${each}T12:00Z`);
    return t('zone.name', { zone: format.zoneName(noon), offset: format.zoneOffset(noon) });
  });
  return { zones: format.list([...new Set(names)]), dates };
}
