/** How the board divides what there is, and what it calls it. */
import type { RowWords } from '../dom/row-words.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement } from '../zone/time-element.ts';
import { shiftDate } from '../../catalog/text/conference-day.ts';
import type { Line, Outlook } from './outlook.ts';
import type { Planned } from './planned-sessions.ts';
import { type NowWords, phrase } from './words.ts';

export interface BoardWords {
  readonly now: NowWords;
  readonly row: RowWords;
}

export interface BoardPart {
  /** Where there are several. */
  readonly title?: string | undefined;
  readonly lines: readonly Line<Planned>[];
}

export function partsOf(found: Outlook<Planned>, { now: t }: BoardWords): BoardPart[] {
  if (found.kind === 'running') return [{ lines: found.lines }];
  const { picks, firsts } = found;
  const parts = [
    { title: t('now.picks'), lines: picks.map(lineOf) },
    { title: t('now.firsts'), lines: firsts.map(lineOf) },
  ].filter(({ lines }) => lines.length > 0);
  return picks.length > 0 ? parts : parts.map(({ lines }) => ({ lines }));
}

const lineOf = (event: Planned): Line<Planned> => ({ event, isOn: false });

/** "On now", or "Tomorrow from 09:30". */
export function titleOf(found: Outlook<Planned>, time: number, { now: t }: BoardWords): (string | Node)[] {
  if (found.kind === 'running') return [t(found.lines.some(({ isOn }) => isOn) ? 'now.on' : 'now.next')];
  const zone = conferenceFormat();
  const { from } = found;
  // After midnight, "tomorrow" is what the visitor's clock takes for it, and not the conference's day.
  const [here, there] = [zone.date(time), zone.date(from)];
  const clock = timeElement(zone, from);
  if (there === here) return phrase((time) => t('now.todayFrom', { time }), clock);
  if (there === shiftDate(here, 1)) return phrase((time) => t('now.tomorrowFrom', { time }), clock);
  return phrase((time) => t('now.dayFrom', { day: zone.day(from), time }), clock);
}
