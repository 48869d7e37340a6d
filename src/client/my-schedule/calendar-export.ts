/** The chosen sessions as one calendar file, made here from the files that the site has for each. */
import { eventsOf, mergeCalendars } from '../calendar/calendar-merge.ts';
import { filesBeside, partsOfWhole } from '../calendar/session-calendars.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { download } from '../dom/download.ts';
import { pageLanguage } from '../dom/page.ts';
import { part } from '../dom/part.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { reminderMinutes } from './reminder-choice.ts';
import type { MyWords } from './words.ts';

const AT_ONCE = 6;

export interface CalendarExport {
  /** What an app calls the calendar. */
  readonly name: string;
  /** Asked for when the button is pressed. */
  readonly chosen: () => readonly ProgrammeSession[];
}

export function startCalendarExport(root: HTMLElement, { name, chosen }: CalendarExport, t: MyWords): void {
  const status = part(root, '[data-calendar-status]', HTMLElement);
  const choices = part(root, '[data-calendar-choices]', HTMLElement);
  const button = part(root, '[data-calendar]', HTMLButtonElement);
  /** By session; a second try only fetches what failed. */
  const files = new Map<string, string>();
  let busy = false;

  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    choices.hidden = true;
    const sessions = chosen().filter(({ time }) => time);
    const wanted = sessions.filter(({ id }) => !files.has(id));
    const calendarOf = button.dataset['calendar'] === 'whole' ? partsOfWhole() : filesBeside;
    await inTurns(wanted, async (session, done) => {
      status.textContent = t('my.collecting', { done, total: wanted.length });
      const file = await calendarOf(session.id);
      if (file !== undefined) files.set(session.id, file);
    });
    const failed = sessions.filter(({ id }) => !files.has(id));
    if (failed.length === 0) finish();
    else status.textContent = t('my.notFetched', { count: failed.length, titles: titles(failed) });
    choices.hidden = failed.length === 0;
    busy = false;
  }

  function finish(): void {
    choices.hidden = true;
    const sessions = chosen();
    const calendars = sessions.map(({ id }) => files.get(id)).filter((file) => file !== undefined);
    const events = calendars.flatMap(eventsOf).length;
    const untimed = sessions.filter(({ time }) => !time).length;
    const minutes = reminderMinutes();
    const reminder = minutes === undefined ? undefined : { minutes, text: t('my.alarm') };
    if (events > 0) download(mergeCalendars(calendars, name, reminder), 'my-schedule.ics', 'text/calendar');
    status.textContent = [
      events > 0 ? t('my.downloaded', { count: events }) : t('my.nothingTimed'),
      events > 0 && untimed > 0 ? t('my.untimed', { count: untimed }) : '',
    ]
      .filter((text) => text !== '')
      .join(' ');
    files.clear();
  }

  // What is said of a list does not hold for the next one.
  favourites().subscribe(() => {
    if (busy) return;
    status.textContent = '';
    choices.hidden = true;
  });
  button.addEventListener('click', () => void run());
  part(root, '[data-calendar-again]', HTMLButtonElement).addEventListener('click', () => void run());
  part(root, '[data-calendar-without]', HTMLButtonElement).addEventListener('click', finish);
}

/** A few at a time; the number is of the one that begins. */
async function inTurns<T>(
  items: readonly T[],
  act: (item: T, number: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) await act(item, index + 1);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const MOST_TITLES = 10;

function titles(sessions: readonly ProgrammeSession[]): string {
  const shown = sessions.slice(0, MOST_TITLES).map(({ title }) => title.text);
  return new Intl.ListFormat(pageLanguage(), { type: 'unit', style: 'short' }).format(
    sessions.length > MOST_TITLES ? [...shown, '…'] : shown,
  );
}
