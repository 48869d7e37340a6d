/** One room: what is on, what comes next, and the rest of the day. */
import { element } from '../dom/element.ts';
import type { Programme } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { dropOverflow, fitInto } from './fit-into.ts';
import { roomDay, sessionsIn, type Timed } from './room-day.ts';
import { hueOf, peopleOf, titleOf } from './session-text.ts';
import type { View, ViewWords } from './view.ts';
import { endText, soonText } from './when.ts';

interface Moment {
  readonly roomId: string;
  readonly programme: Programme;
  readonly time: number;
}

export function roomView(main: HTMLElement, { roomId, programme, time }: Moment, t: ViewWords): View {
  const zone = conferenceFormat();
  const sessions = sessionsIn(roomId, programme.sessions);
  const { on, next, later } = roomDay(sessions, time);
  const lead = on ?? next;
  const isOwn = sessions.some((session) => session.roomId === roomId);
  if (!lead || !isOwn) {
    const words = isOwn ? 'screen.over' : 'screen.nothing';
    main.append(element('p', 'screen-over', t.screen(words)));
    return { isIdle: true };
  }
  const stage = on ? onStage(on) : nextStage(lead);
  main.className += ` screen-room ${hueOf(lead)}`;
  main.append(stage);
  const aside = element('div', 'screen-aside');
  if (on && next) aside.append(nextLines(next));
  const list = element('ol', 'screen-later');
  list.append(...later.map(laterLine));
  if (later.length > 0) {
    const isToday = later[0]?.day === (on ?? next)?.day && on !== undefined;
    aside.append(
      element('h2', 'screen-label', t.screen(isToday ? 'screen.later' : 'screen.laterThen')),
      list,
    );
  }
  if (aside.hasChildNodes()) main.append(aside);
  fitInto(stage);
  dropOverflow(list, aside);
  return { isIdle: on === undefined };

  function onStage(session: Timed): HTMLElement {
    const { start, end } = session.time;
    const section = stageOf(session, t.screen('screen.now'), endText(end, time, zone, t.screen));
    const bar = element('progress', 'screen-progress');
    bar.max = end - start;
    bar.value = time - start;
    bar.ariaHidden = 'true';
    section.append(bar);
    return section;
  }

  function nextStage(session: Timed): HTMLElement {
    return stageOf(session, t.screen('screen.next'), soonText(session.time.start, time, zone, t.screen));
  }

  function stageOf(session: Timed, label: string, when: string): HTMLElement {
    const section = element('section', 'screen-stage');
    section.append(
      element('p', 'screen-label', label),
      titleOf('h2', session),
      ...peopleOf(session),
      element('p', 'screen-when', when),
    );
    if (session.status === 'tentative') section.append(element('p', 'status', t.row('status.tentative')));
    return section;
  }

  function nextLines(session: Timed): HTMLElement {
    const section = element('section', `screen-next ${hueOf(session)}`);
    section.append(
      element('p', 'screen-label', t.screen('screen.next')),
      element('p', 'screen-when', soonText(session.time.start, time, zone, t.screen)),
      titleOf('h2', session),
      ...peopleOf(session),
    );
    return section;
  }

  function laterLine(session: Timed): HTMLElement {
    const line = element('li', hueOf(session));
    line.append(
      element('span', 'screen-time', zone.clock(session.time.start)),
      ' ',
      titleOf('span', session),
    );
    if (session.status === 'cancelled')
      line.append(' ', element('span', 'status', t.row('status.cancelled')));
    return line;
  }
}
