/** Pieces of a session for notes about it. */
import type { Span } from '../../catalog/text/span.ts';
import { element } from '../dom/element.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { dayElement, timeElement } from '../zone/time-element.ts';

export function titleLink({ url, title: { text, lang } }: ProgrammeSession): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  if (lang !== undefined) link.lang = lang;
  return link;
}

/** `Fri 29 Oct 10:10–10:40` */
export function timeRange({ start, end }: Span): (string | Node)[] {
  const zone = conferenceFormat();
  const day = zone.date(start);
  return [
    dayElement(zone, start),
    ' ',
    timeElement(zone, start),
    '–',
    timeElement(zone, end, zone.date(end - 1) === day ? undefined : day),
  ];
}

/** A line that says when and where; its class is what makes dates short in any zone. */
export function whenLine(...content: readonly (string | Node)[]): HTMLElement {
  const line = element('p', 'row-when');
  line.append(...content);
  return line;
}

/** A part of the page that says something about the list, under a heading. */
export function panel(heading: string, ...items: readonly HTMLElement[]): HTMLElement {
  const section = element('section', 'my-panel');
  const list = element('ul');
  list.append(...items);
  section.append(element('h2', '', heading), list);
  return section;
}
