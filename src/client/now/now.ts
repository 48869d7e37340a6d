/** What is on and what comes next, on the first page, while the conference runs. */
import { eachMinute, now } from './clock.ts';
import { conferenceZone } from '../zone/conference-zone.ts';
import { nowAndNext } from './now-next.ts';
import { part } from '../dom/part.ts';
import { loadProgramme, type ProgrammeSession } from '../programme/programme.ts';
import { addStars } from '../favourites/stars.ts';
import { timeElement, until } from './until.ts';
import { createZoneFormat } from '../zone/zone-format.ts';

/** With many tracks the rest is one tap away. */
const MOST = 6;

const zone = createZoneFormat(document.documentElement.lang, conferenceZone);

type Running = ProgrammeSession & { readonly start: number; readonly end: number };

export async function startNow(root: HTMLElement): Promise<void> {
  const programme = await loadProgramme(root.dataset['programme'] ?? '');
  const sessions = [...programme.values()].flatMap(({ time, ...rest }) =>
    time && !rest.cancelled ? [{ ...rest, time, ...time }] : [],
  );
  let shown = '';
  eachMinute(() => {
    const { now: running, next } = nowAndNext(sessions, now());
    const ids = [running, next].map((group) => group.map(({ id }) => id).join()).join('/');
    if (ids === shown) return;
    shown = ids;
    root.hidden = running.length + next.length === 0;
    show(part(root, '[data-running]', HTMLElement), running, (session) => until(zone, session.end));
    show(part(root, '[data-next]', HTMLElement), next, (session) => [
      ...dayUnlessToday(session),
      timeElement(zone, session.start),
    ]);
    addStars(root);
    document.dispatchEvent(new CustomEvent('lectern:sessions', { detail: root }));
  });
}

function show(
  group: HTMLElement,
  sessions: readonly Running[],
  when: (session: Running) => (string | Node)[],
): void {
  group.hidden = sessions.length === 0;
  part(group, 'ul', HTMLElement).replaceChildren(
    ...sessions.slice(0, MOST).map((session) => nowRow(session, when(session))),
  );
  const more = part(group, '[data-more]', HTMLAnchorElement);
  more.hidden = sessions.length <= MOST;
  more.href = sessions[0]?.day?.querySelector('h2 a')?.getAttribute('href') ?? more.href;
}

function nowRow({ row }: Running, when: (string | Node)[]): Node {
  const copy = document.importNode(row, true);
  const line = document.createElement('p');
  line.className = 'row-when';
  line.append(...when);
  copy.prepend(line);
  return copy;
}

function dayUnlessToday({ start }: Running): (string | Node)[] {
  if (zone.date(start) === zone.date(now())) return [];
  const day = document.createElement('time');
  day.dateTime = zone.date(start);
  day.dataset['dayOf'] = zone.iso(start);
  day.textContent = zone.dayShort(start);
  return [day, ' '];
}
