/** All rooms: a line for each, with what is on until when and what follows; in the evening, what the next day begins with. */
import { conferenceDay } from '../../catalog/text/conference-day.ts';
import { element } from '../dom/element.ts';
import { type Line, outlook } from '../now/outlook.ts';
import { type Planned, plannedSessions } from '../now/planned-sessions.ts';
import type { Programme } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { pagesOf } from './paging.ts';
import { hueOf, peopleOf, titleOf } from './session-text.ts';
import type { View, ViewWords } from './view.ts';
import { startText } from './when.ts';

/** How long a page of rooms is seen, in milliseconds. */
const TURN = 12_000;

interface Moment {
  /** Ids of those that it shows; all where none is named. */
  readonly rooms: readonly string[];
  readonly programme: Programme;
  readonly time: number;
}

export function boardView(main: HTMLElement, { rooms: asked, programme, time }: Moment, t: ViewWords): View {
  const zone = conferenceFormat();
  // Rooms of one name are told apart by their ids.
  const events = plannedSessions(programme)
    .map((event) => ({ ...event, place: event.session.roomId ?? event.place }))
    .filter(({ place }) => asked.length === 0 || place === '' || asked.includes(place));
  const today = conferenceDay(zone.iso(time), programme.dayStart);
  const rooms = [...programme.roomNames.keys()];
  const found = outlook(events, { time, today, rooms, isPick: () => false });
  if (!found) {
    main.append(element('p', 'screen-over', t.screen('screen.allOver')));
    return { isIdle: true };
  }
  main.classList.add('screen-board');
  const isRunning = found.kind === 'running';
  const lines = isRunning ? found.lines : found.firsts.map((event) => ({ event, isOn: false }));
  const label = isRunning ? t.screen('screen.now') : startText(found.from, time, zone, t.screen);
  const list = element('ul', 'screen-lines');
  const page = element('span');
  const heading = element('h2', 'screen-label', label);
  heading.append(' ', page);
  list.append(...lines.map(lineOf));
  main.append(heading, list);
  return { isIdle: !isRunning, stop: turnPages(list, page) };

  function lineOf({ event, isOn, next }: Line<Planned>): HTMLElement {
    const line = element('li', `screen-line ${hueOf(event.session)}`);
    if (isOn) line.classList.add('is-on');
    const what = element('div', 'screen-what');
    what.append(titleOf('h3', event.session), ...peopleOf(event.session));
    const when = isOn ? t.screen('screen.until', { time: zone.clock(event.end) }) : zone.clock(event.start);
    line.append(
      element('p', 'screen-place', programme.roomNames.get(event.place) ?? event.place),
      element('p', 'screen-when', when),
      what,
    );
    if (next) {
      const then = element('p', 'screen-then');
      then.append(element('span', 'screen-time', zone.clock(next.start)), ' ', titleOf('span', next.session));
      line.append(then);
    }
    return line;
  }

  /** @returns ends it */
  function turnPages(list: HTMLElement, page: HTMLElement): () => void {
    const lines = [...list.children];
    const pages = pagesOf(
      lines.map((line) => line.getBoundingClientRect().height),
      list.clientHeight,
    );
    if (pages.length < 2) return () => undefined;
    const show = (): void => {
      // By the clock, so that the redrawing of each minute begins nothing anew.
      const turn = Math.floor(Date.now() / TURN) % pages.length;
      list.replaceChildren(...(pages[turn] ?? []).flatMap((place) => lines[place] ?? []));
      page.textContent = t.screen('screen.page', { page: turn + 1, pages: pages.length });
    };
    show();
    const timer = setInterval(show, 1000);
    return () => {
      clearInterval(timer);
    };
  }
}
