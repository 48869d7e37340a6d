/** A star on every session: in lists, in the grid, on its page. */
import { onNewSessions } from '../dom/new-sessions.ts';
import { tell } from '../dom/tell.ts';
import { withId, withoutId } from './favourite-ids.ts';
import { favourites } from './my-favourites.ts';
import { offerUndo } from './offer-undo.ts';

const PER_TURN = 100;

/** @param element says in `data-label` what a star is called, with `{title}` for the session's */
export function startStars({ dataset: { label = '' } }: HTMLElement): void {
  document.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLElement>('.star') : null;
    if (star) toggle(star);
  });
  favourites().subscribe(() => {
    for (const star of document.querySelectorAll<HTMLElement>('.star')) showState(star);
  });
  onNewSessions((root) => {
    for (const place of places(root)) addStar(place, label);
  });
  void addStarsInTurns(label);
}

/** Thousands of sessions must not keep the page from answering. */
async function addStarsInTurns(label: string): Promise<void> {
  const all = [...places(document)];
  for (let done = 0; done < all.length; done += PER_TURN) {
    for (const place of all.slice(done, done + PER_TURN)) addStar(place, label);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const places = (root: ParentNode) => root.querySelectorAll<HTMLElement>('[data-session]');

function addStar(place: HTMLElement, label: string): void {
  const star = place.querySelector<HTMLElement>('.star') ?? appendStar(place.querySelector('.cell') ?? place);
  // A star with words of its own stands under the title.
  if (star.textContent.trim() === '') star.ariaLabel = label.replace('{title}', () => titleOf(place));
  showState(star);
}

function appendStar(place: Element): HTMLElement {
  const star = document.createElement('button');
  star.type = 'button';
  star.className = 'star';
  place.append(star);
  return star;
}

const sessionOf = (star: HTMLElement): HTMLElement | null => star.closest<HTMLElement>('[data-session]');

const idOf = (star: HTMLElement): string => sessionOf(star)?.dataset['session'] ?? '';

/** On a session's page, its track's link stands before the title. */
const titleOf = (place: Element): string =>
  (place.querySelector('h1') ?? place.querySelector('a'))?.textContent.trim() ?? '';

function showState(star: HTMLElement): void {
  const pressed = String(favourites().has(idOf(star)));
  if (star.ariaPressed !== pressed) star.ariaPressed = pressed;
}

function toggle(star: HTMLElement): void {
  const id = idOf(star);
  const title = titleOf(sessionOf(star) ?? star);
  const remove = favourites().has(id);
  const change = favourites().change((ids) => (remove ? withoutId(ids, id) : withId(ids, id)));
  if (!favourites().kept()) void tell({ text: (t) => t('star.notKept') });
  else if (remove) offerUndo((t) => t('star.removed', { title }), change);
}
