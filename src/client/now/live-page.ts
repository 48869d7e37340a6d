/** Keeps what a page says of the time true, minute by minute. */
import { onNewSessions } from '../dom/new-sessions.ts';
import { now } from './clock.ts';
import { eachMinute } from './each-minute.ts';
import { leadToToday } from './live.ts';
import { loadLiveStyles } from './live-styles.ts';
import { listedSessions } from './listed-sessions.ts';
import { type Mark, markOfGroup, MARKS, marksAt } from './marks.ts';
import { today } from './today.ts';
import { markToday } from './today-links.ts';

/** @param word what today is called */
export async function keepLive(word: string): Promise<void> {
  await loadLiveStyles();
  let markAll = createMarker();
  eachMinute(() => {
    leadToToday();
    markToday(today(), word);
    markAll();
  });
  onNewSessions(() => {
    markAll = createMarker();
    markAll();
  });
}

/** @returns marks the sessions that the page holds by now, and the hours they stand in */
function createMarker(): () => void {
  const sessions = listedSessions(document);
  const hours = Map.groupBy(sessions.keys(), (index) => sessions[index]?.hour);
  return () => {
    const marks = marksAt(sessions, now());
    sessions.forEach(({ element }, index) => {
      setMark(element, marks[index]);
    });
    for (const [hour, own] of hours) if (hour) setMark(hour, markOfGroup(own.map((index) => marks[index])));
  };
}

/** Setting what is set already would cost a list of thousands its layout. */
function setMark({ classList }: Element, mark: Mark | undefined): void {
  for (const each of MARKS) if (classList.contains(each) !== (each === mark)) classList.toggle(each);
}
