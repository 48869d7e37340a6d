/** Shows what is on, a line for each room, or what the next day begins with, and keeps up with the time. */
import { button, element } from '../dom/element.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { loadRowWords } from '../dom/row-words.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { addresses } from '../programme/addresses.ts';
import { loadProgramme } from '../programme/load.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { boardLine } from './board-line.ts';
import { type BoardPart, type BoardWords, partsOf, titleOf } from './board-parts.ts';
import { now } from './clock.ts';
import { eachMinute } from './each-minute.ts';
import { loadLiveStyles } from './live-styles.ts';
import { keepFocus } from './keep-focus.ts';
import { type Outlook, outlook } from './outlook.ts';
import { type Planned, plannedSessions } from './planned-sessions.ts';
import { today } from './today.ts';
import { loadNowWords } from './words.ts';

/** With many rooms the rest is one tap away. */
const MOST = 16;
const TITLE_ID = 'now';

export async function showBoard(root: HTMLElement): Promise<void> {
  const [programme, row, words] = await Promise.all([
    loadProgramme(),
    loadRowWords(),
    loadNowWords(),
    loadLiveStyles(),
  ]);
  const planned = plannedSessions(programme);
  const rooms = [...programme.roomNames.values()];
  const t: BoardWords = { row, now: words };
  root.role = 'region';
  root.setAttribute('aria-labelledby', TITLE_ID);
  let shown = '';
  let isWhole = false;

  function show(): void {
    const time = now();
    const isPick = favourites().has;
    const found = outlook(planned, { time, today: today(), rooms, isPick });
    const state = JSON.stringify([found, isWhole, conferenceFormat().date(time)]);
    if (state === shown) return;
    shown = state;
    root.hidden = found === undefined;
    if (!found) return;
    keepFocus(root, () => {
      root.replaceChildren(...draw(found, time));
      announceSessions(root);
    });
  }

  function draw(found: Outlook<Planned>, time: number): Node[] {
    const title = element('h2');
    title.id = TITLE_ID;
    title.append(...titleOf(found, time, t));
    const whole = element('a', 'now-day', words('now.day'));
    whole.href = addresses().day(found.day);
    return [title, ...partsOf(found, t).flatMap((part) => drawPart(part, time)), whole];
  }

  function drawPart({ title, lines }: BoardPart, time: number): Node[] {
    const most = isWhole ? lines.length : MOST;
    const list = element('ul', 'board');
    list.append(...lines.slice(0, most).map((line) => boardLine(line, time, t)));
    const more = button('action', words('now.more', { count: lines.length - most }), () => {
      isWhole = true;
      show();
    });
    return [...(title ? [element('h3', '', title)] : []), list, ...(lines.length > most ? [more] : [])];
  }

  eachMinute(show);
}
