/** Reminds of the visitor's sessions while a page is open: in the system's way where it may, else at the foot of the window. */
import { readStored, store } from '../dom/stored.ts';
import { tell } from '../dom/tell.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { now } from '../now/clock.ts';
import { eachMinute } from '../now/each-minute.ts';
import { loadProgramme } from '../programme/load.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { sessionsDue } from './due.ts';
import { reminderMinutes } from './reminder-choice.ts';

/** Of the list of those that were reminded of, by any page of the site. */
const REMINDED = 'reminded';
/** More than become due at once. */
const MOST = 50;

/** Call once a page. */
export async function startReminders(): Promise<void> {
  const { sessions } = await loadProgramme();
  eachMinute(() => {
    const minutes = reminderMinutes();
    if (minutes === undefined) return;
    const mine = favourites()
      .ids()
      .flatMap((id) => sessions.get(id) ?? []);
    for (const session of sessionsDue(mine, minutes, now())) remindOnce(session);
  });
}

function remindOnce(session: ProgrammeSession): void {
  const stored = readStored(REMINDED);
  const reminded: readonly unknown[] = Array.isArray(stored) ? stored : [];
  // A session that moves is due again.
  const key = `${session.id}/${String(session.time?.start)}`;
  if (reminded.includes(key)) return;
  if (remind(session, key)) store(REMINDED, [...reminded, key].slice(-MOST));
}

/** @returns false where nobody would see it */
function remind({ title, room = '', time, url }: ProgrammeSession, tag: string): boolean {
  if (!time) return false;
  const heading = `${conferenceFormat().clock(time.start)} ${title.text}`;
  if (isNotified(heading, { body: room, tag }, url)) return true;
  if (document.hidden) return false;
  void tell({ text: () => (room === '' ? heading : `${heading} · ${room}`) });
  return true;
}

/** @param url opened by a press @returns false where the system does not take it: phones refuse notifications of a page */
function isNotified(heading: string, options: NotificationOptions, url: string): boolean {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return false;
  try {
    new Notification(heading, options).addEventListener('click', () => {
      focus();
      location.assign(url);
    });
    return true;
  } catch {
    return false;
  }
}
