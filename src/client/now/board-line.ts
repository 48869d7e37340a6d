/** A line of the board: the room, what is on there until when, and what follows. */
import { element } from '../dom/element.ts';
import type { RowCard } from '../dom/session-row.ts';
import { sessionRow } from '../dom/session-row.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement, until } from '../zone/time-element.ts';
import type { BoardWords } from './board-parts.ts';
import type { Line } from './outlook.ts';
import type { Planned } from './planned-sessions.ts';
import { phrase } from './words.ts';

export function boardLine({ event, isOn, next }: Line<Planned>, time: number, t: BoardWords): HTMLLIElement {
  const zone = conferenceFormat();
  const row = sessionRow(event.session, t.row);
  row.querySelector('.row-place')?.remove();
  row.classList.add(isOn ? 'is-now' : 'is-next');
  const when = element('p', 'board-when');
  when.append(...(isOn ? until(zone, event.end, t.row, zone.date(time)) : [timeElement(zone, event.start)]));
  row.prepend(element('p', 'board-place', event.place), when);
  if (next) {
    const line = element('p', 'board-next');
    line.append(
      ...phrase((time) => t.now('now.then', { time }), timeElement(zone, next.start)),
      ' ',
      titleLink(next.session),
    );
    row.append(line);
  }
  return row;
}

function titleLink({ url, title: { text, lang } }: RowCard): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  if (lang !== undefined) link.lang = lang;
  return link;
}
