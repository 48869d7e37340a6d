/** Lists what is on and what comes next, and keeps up with the time. */
import type { Span } from '../../catalog/text/span.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import { loadRowWords, type RowWords } from '../dom/row-words.ts';
import { sessionRow } from '../dom/session-row.ts';
import { dayElement, timeElement, until } from '../zone/time-element.ts';
import { addresses } from '../programme/addresses.ts';
import { loadProgramme } from '../programme/load.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { eachMinute, now } from './clock.ts';
import { nowAndNext } from './moment.ts';
import { today } from './today.ts';

/** With many tracks the rest is one tap away. */
const MOST = 6;

interface Running extends Span {
  readonly session: ProgrammeSession;
}

export async function showNowAndNext(root: HTMLElement): Promise<void> {
  const [{ sessions }, t] = await Promise.all([loadProgramme(), loadRowWords()]);
  const zone = conferenceFormat();
  const running = [...sessions.values()].flatMap((session) =>
    session.time && session.status !== 'cancelled' ? [{ session, ...session.time }] : [],
  );
  const [nowList, nextList] = [
    part(root, '[data-running]', HTMLElement),
    part(root, '[data-next]', HTMLElement),
  ];
  let shown = '';
  eachMinute(() => {
    const found = nowAndNext(running, now());
    const ids = [found.now, found.next]
      .map((group) => group.map(({ session }) => session.id).join())
      .join('/');
    if (ids === shown) return;
    shown = ids;
    root.hidden = found.now.length + found.next.length === 0;
    showGroup(nowList, found.now, t, ({ end }) => until(zone, end, t, zone.date(now())));
    showGroup(nextList, found.next, t, ({ session, start }) => [
      ...(session.day === today() ? [] : [dayElement(zone, start), ' ']),
      timeElement(zone, start),
    ]);
    announceSessions(root);
  });
}

function showGroup(
  group: HTMLElement,
  running: readonly Running[],
  t: RowWords,
  when: (running: Running) => (string | Node)[],
): void {
  group.hidden = running.length === 0;
  part(group, 'ul', HTMLElement).replaceChildren(
    ...running.slice(0, MOST).map((each) => {
      const row = sessionRow(each.session, t);
      const line = element('p', 'row-when');
      line.append(...when(each));
      row.prepend(line);
      return row;
    }),
  );
  const more = part(group, '[data-more]', HTMLAnchorElement);
  // Not that of one that has lasted for days.
  const day = running.at(-1)?.session.day;
  more.hidden = running.length <= MOST;
  if (day !== undefined) more.href = addresses().day(day);
}
