/** Shows what the address asks for, a room or all of them, and keeps it true from minute to minute, with or without network. */
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import { loadRowWords } from '../dom/row-words.ts';
import { now } from '../now/clock.ts';
import { eachMinute } from '../now/each-minute.ts';
import { fetchProgramme } from '../programme/load.ts';
import type { Programme } from '../programme/programme.ts';
import { boardView } from './board-view.ts';
import { screenFrame } from './frame.ts';
import { isStale, waitAfter } from './refresh.ts';
import { renewPage } from './renew.ts';
import { roomView } from './room-view.ts';
import type { View, ViewWords } from './view.ts';
import { keepAwake } from './wake-lock.ts';
import { loadScreenWords } from './words.ts';

/** An answer that takes longer is none, in milliseconds. */
const PATIENCE = 30_000;

export async function showScreen(place: HTMLElement): Promise<void> {
  const [screen, row] = await Promise.all([loadScreenWords(), loadRowWords()]);
  const t: ViewWords = { screen, row };
  const choice = part(place, '.screen-choice', HTMLElement);
  const asked = roomsOf(new URLSearchParams(location.search));
  let programme: Programme | undefined;
  /** Of the programme that the page began with. */
  let firstBuild: string | undefined;
  /** When it was last heard of. */
  let since = now();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let view: View | undefined;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    try {
      programme = await fetchProgramme({ cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
      firstBuild ??= programme.build;
      since = now();
      failures = 0;
    } catch {
      failures += 1;
    }
    timer = setTimeout(() => void ask(), waitAfter(failures));
    show();
    if (programme && programme.build !== firstBuild && view?.isIdle) await renewPage();
  }

  function show(): void {
    if (!programme) {
      if (failures > 0) offerChoice(screen('screen.waiting'));
      return;
    }
    const time = now();
    const { roomNames, title } = programme;
    const unknown = asked.find((room) => !roomNames.has(room));
    view?.stop?.();
    if (unknown !== undefined) {
      view = undefined;
      delete place.dataset['live'];
      offerChoice(screen('screen.unknown', { room: unknown }));
      return;
    }
    place.dataset['live'] = '';
    const [first = '', ...others] = asked;
    const room = others.length === 0 ? roomNames.get(first) : undefined;
    const frame = screenFrame(room ?? title, programme, time);
    if (isStale(since, time)) frame.say(screen('screen.stale', { time: frame.clock(since) }));
    place.replaceChildren(...frame.parts);
    view =
      room === undefined
        ? boardView(frame.main, { rooms: asked, programme, time }, t)
        : roomView(frame.main, { roomId: first, programme, time }, t);
  }

  /** Where no room can be shown. */
  function offerChoice(why: string): void {
    const message = element('p', 'screen-message', why);
    message.role = 'status';
    choice.querySelector('.screen-message')?.remove();
    choice.prepend(message);
    place.replaceChildren(choice);
  }

  keepAwake();
  addEventListener('online', () => void ask());
  addEventListener('resize', show);
  await ask();
  eachMinute(show);
}

/** `?room=sundial,quartz` names two; nothing for all of them. */
const roomsOf = (query: URLSearchParams): string[] =>
  query
    .getAll('room')
    .flatMap((rooms) => rooms.split(','))
    .filter((room) => room !== '');
