/** What an element shows, and how it keeps up with the time and with the programme. */
import styles from '../../styles/embed-element.css?inline';
import { element } from '../dom/element.ts';
import { keepFocus } from '../now/keep-focus.ts';
import { parseWallTime } from '../zone/zone-time.ts';
import { type Choice, chooseSessions } from './choice.ts';
import { marksOf } from './marks-of.ts';
import { programmeList } from './programme-list.ts';
import { loadSource, type Source } from './source.ts';
import { SHOWN } from './shown.ts';
import { embedWords } from './words.ts';

export interface ScheduleView {
  readonly start: () => void;
  readonly stop: () => void;
  /** After an attribute has changed. */
  readonly update: () => void;
}

const MINUTE = 60_000;
const LEVEL = 2;

export function createScheduleView(host: HTMLElement): ScheduleView {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  // What the element holds is shown until there is something better.
  const place = element('div');
  place.append(element('slot'));
  root.append(place);

  const attribute = (name: string): string | undefined => host.getAttribute(name) ?? undefined;
  const clock = createClock(() => attribute('now'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let shown = '';
  let source: { readonly src: string; readonly loaded: Source } | undefined;

  async function update(): Promise<void> {
    const src = attribute('src') ?? '';
    const own = ++turn;
    try {
      const loaded = await loadSource(src);
      if (own !== turn) return;
      source = { src, loaded };
    } catch (error) {
      if (own !== turn) return;
      // Without network the last programme goes on.
      if (source?.src !== src) {
        fail(error);
        return;
      }
    }
    show(source.loaded);
  }

  function show({ programme, to }: Source): void {
    const t = embedWords(host.lang || programme.language);
    const time = clock(programme.timeZone);
    const choice: Choice = {
      track: attribute('track'),
      room: attribute('room'),
      kind: attribute('kind'),
      day: attribute('day'),
      number: attribute('number'),
      upcoming: host.hasAttribute('upcoming'),
    };
    const { sessions, more } = chooseSessions(programme.sessions, choice, time);
    const marks = marksOf(sessions, time, programme);
    const level = Number(attribute('level') ?? LEVEL) || LEVEL;
    const target = attribute('target');
    const ids = sessions.map(({ id }) => id);
    const state = JSON.stringify([programme.build, to.home(), t.language, ids, marks, level, target]);
    if (state === shown) return;
    shown = state;
    const hasAny =
      chooseSessions(programme.sessions, { ...choice, upcoming: false }, time).sessions.length > 0;
    const empty = hasAny ? 'embed.over' : 'embed.none';
    const list = programmeList({ programme, to, sessions, marks, more, empty, level, target }, t);
    keepFocus(place, () => {
      place.replaceChildren(list);
    });
    tell();
  }

  function fail(error: unknown): void {
    // eslint-disable-next-line no-console -- why it failed is for who makes the page, not for visitors
    console.warn('lectern-schedule:', error instanceof Error ? error.message : error);
    shown = '';
    const message = element('p', 'empty', embedWords(host.lang || pageLanguage(host)).embed('embed.failed'));
    message.part.add('message');
    message.role = 'status';
    place.replaceChildren(message, element('slot'));
    tell();
  }

  const tell = (): void => {
    host.dispatchEvent(new CustomEvent(SHOWN, { bubbles: true, composed: true }));
  };

  function tick(): void {
    clearTimeout(timer);
    if (!document.hidden) void update();
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  }

  return {
    start: () => {
      document.addEventListener('visibilitychange', tick);
      tick();
    },
    stop: () => {
      document.removeEventListener('visibilitychange', tick);
      clearTimeout(timer);
    },
    update: () => void update(),
  };
}

const pageLanguage = (host: HTMLElement): string => host.closest<HTMLElement>('[lang]')?.lang || 'en';

/** The time, or the one that the element is to be tried at, which goes on from there. */
function createClock(asked: () => string | undefined): (timeZone: string) => number {
  let last: string | undefined;
  let ahead = 0;
  return (timeZone) => {
    const text = asked();
    if (text !== last) {
      const time = parseWallTime(text ?? '', timeZone);
      ahead = time === undefined ? 0 : time - Date.now();
      last = text;
    }
    return Date.now() + ahead;
  };
}
