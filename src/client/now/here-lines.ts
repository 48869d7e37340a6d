/** What is on here and what comes next, made from the sessions that the page lists. */
import { element } from '../dom/element.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { loadRowWords } from '../dom/row-words.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { dayElement, timeElement, until } from '../zone/time-element.ts';
import { now } from './clock.ts';
import { eachMinute } from './each-minute.ts';
import { keepFocus } from './keep-focus.ts';
import { type ListedSession, listedSessions } from './listed-sessions.ts';
import { marksAt } from './marks.ts';
import { loadLiveStyles } from './live-styles.ts';
import { loadNowWords } from './words.ts';

interface Group {
  readonly title: string;
  readonly sessions: readonly ListedSession[];
  readonly when: (session: ListedSession) => readonly (string | Node)[];
}

export async function showHere(place: HTMLElement): Promise<void> {
  const [t, row] = await Promise.all([loadNowWords(), loadRowWords(), loadLiveStyles()]);
  const zone = conferenceFormat();
  const sessions = listedSessions(document);
  let shown = '';

  function show(): void {
    const time = now();
    const date = zone.date(time);
    const marks = marksAt(sessions, time);
    const state = [date, ...marks].join();
    if (state === shown) return;
    shown = state;
    const groups: Group[] = [
      {
        title: t('now.onHere'),
        sessions: sessions.filter((_, index) => marks[index] === 'is-now'),
        when: ({ end }: ListedSession) => until(zone, end, row, date),
      },
      {
        title: t('now.nextHere'),
        sessions: sessions.filter((_, index) => marks[index] === 'is-next'),
        when: ({ start }: ListedSession) => [
          ...(zone.date(start) === date ? [] : [dayElement(zone, start), ' ']),
          timeElement(zone, start),
        ],
      },
    ].filter(({ sessions }) => sessions.length > 0);
    place.hidden = groups.length === 0;
    keepFocus(place, () => {
      place.replaceChildren(definitions(groups));
      announceSessions(place);
    });
  }

  eachMinute(show);
}

function definitions(groups: readonly Group[]): HTMLElement {
  const list = element('dl');
  for (const { title, sessions, when } of groups) {
    const group = element('div');
    group.append(
      element('dt', '', title),
      ...sessions.map((session) => {
        const line = element('dd');
        const time = element('p', 'row-when');
        time.append(...when(session));
        line.append(session.element.querySelector('a')?.cloneNode(true) ?? '', time);
        return line;
      }),
    );
    list.append(group);
  }
  return list;
}
