/** What stands around: the name of the place, the clock, the conference's notice, and how old all of it is. */
import { element } from '../dom/element.ts';
import type { Programme } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement } from '../zone/time-element.ts';

export interface ScreenFrame {
  readonly parts: readonly HTMLElement[];
  readonly main: HTMLElement;
  /** `14:20` */
  readonly clock: (time: number) => string;
  /** At the foot, which else says whose screen this is. */
  readonly say: (message: string) => void;
}

/** @param title of the place */
export function screenFrame(title: string, programme: Programme, time: number): ScreenFrame {
  const zone = conferenceFormat();
  const top = element('header');
  const head = element('div', 'screen-head');
  const clock = element('p', 'screen-clock');
  clock.append(timeElement(zone, time));
  head.append(element('h1', '', title), clock);
  top.append(head);
  if (programme.notice !== undefined) top.append(element('p', 'screen-notice', programme.notice));
  const main = element('main', 'screen-main');
  const foot = element('footer', 'screen-foot');
  foot.append(element('p', '', programme.title), element('p', '', zone.day(time)));
  return {
    parts: [top, main, foot],
    main,
    clock: zone.clock,
    say: (message) => {
      const line = element('p', 'screen-stale', message);
      line.role = 'status';
      foot.replaceChildren(line);
    },
  };
}
