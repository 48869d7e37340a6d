/** A star on every session: in lists, in the grid, on its page. */
import { withId, withoutId } from './favourite-ids.ts';
import { favourites } from './my-favourites.ts';
import { offerUndo, showNotice } from '../dom/undo.ts';
import { t } from '../words.ts';

const PER_TURN = 100;

const template = document.createElement('button');
template.type = 'button';
template.className = 'star';

export function startStars(): void {
  document.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLElement>('.star') : null;
    if (star) toggle(star);
  });
  favourites.subscribe(() => {
    for (const star of document.querySelectorAll<HTMLElement>('.star')) showState(star);
  });
  void addStarsInTurns();
}

/** For sessions that a script has put into the page. */
export function addStars(root: ParentNode): void {
  for (const place of places(root)) addStar(place);
}

/** Thousands of sessions must not keep the page from answering. */
async function addStarsInTurns(): Promise<void> {
  const all = [...places(document)];
  for (let done = 0; done < all.length; done += PER_TURN) {
    for (const place of all.slice(done, done + PER_TURN)) addStar(place);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const places = (root: ParentNode) => root.querySelectorAll<HTMLElement>('[data-session]');

function addStar(place: HTMLElement): void {
  const star = place.querySelector<HTMLElement>('.star') ?? appendStar(place.querySelector('.cell') ?? place);
  star.setAttribute('aria-label', t('star.add', { title: titleOf(place) }));
  showState(star);
}

function appendStar(place: Element): HTMLElement {
  const star = document.importNode(template);
  place.append(star);
  return star;
}

const sessionOf = (star: HTMLElement): HTMLElement | null => star.closest<HTMLElement>('[data-session]');

const idOf = (star: HTMLElement): string => sessionOf(star)?.dataset['session'] ?? '';

const titleOf = (place: Element): string => place.querySelector('h1, a')?.textContent.trim() ?? '';

function showState(star: HTMLElement): void {
  const pressed = String(favourites.has(idOf(star)));
  if (star.getAttribute('aria-pressed') !== pressed) star.setAttribute('aria-pressed', pressed);
}

function toggle(star: HTMLElement): void {
  const id = idOf(star);
  const title = titleOf(sessionOf(star) ?? star);
  const remove = favourites.has(id);
  const change = favourites.change((ids) => (remove ? withoutId(ids, id) : withId(ids, id)));
  if (!favourites.kept()) showNotice({ text: t('star.notKept') });
  else if (remove) offerUndo(t('star.removed', { title }), change);
}
