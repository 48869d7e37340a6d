/** Sessions that a script has put into the page: they get stars, and their times follow the chosen zone. */
const NEW_SESSIONS = 'lectern:sessions';

/** @param root what holds them, in the page by now */
export function announceSessions(root: Element): void {
  root.dispatchEvent(new CustomEvent(NEW_SESSIONS, { bubbles: true }));
}

export function onNewSessions(act: (root: Element) => void): void {
  document.addEventListener(NEW_SESSIONS, ({ target }) => {
    if (target instanceof Element) act(target);
  });
}
