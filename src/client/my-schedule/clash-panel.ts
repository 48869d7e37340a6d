/** Clashes side by side, each with an answer a press away. */
import { button, element } from '../dom/element.ts';
import { tell } from '../dom/tell.ts';
import { withoutId } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { type Clash, findClashes } from './clashes.ts';
import { forgetClash, keepClash, readKeptClashes } from './kept-clashes.ts';
import { panel, timeRange, titleLink, whenLine } from './session-parts.ts';
import type { MyWords } from './words.ts';

/** Nobody answers more at a time; a list of everything, which a link may bring, has thousands. */
const MOST = 30;

/** @param changed called after an answer that leaves the favourites as they are */
export function clashPanel(
  mine: readonly ProgrammeSession[],
  t: MyWords,
  changed: () => void,
): HTMLElement | undefined {
  const kept = readKeptClashes();
  const clashes = findClashes(mine).filter(({ key }) => !kept.has(key));
  if (clashes.length === 0) return undefined;
  const more = clashes.length - MOST;
  return panel(
    t('my.clashes', { count: clashes.length }),
    ...clashes.slice(0, MOST).map((clash) => clashItem(clash, t, changed)),
    ...(more > 0 ? [element('li', '', t('my.moreClashes', { count: more }))] : []),
  );
}

function clashItem({ sessions: [first, second], key }: Clash, t: MyWords, changed: () => void): HTMLElement {
  const item = element('li', 'clash');
  const both = button('action', t('my.keepBoth'), () => {
    keepClash(key);
    changed();
    const undo = (): void => {
      forgetClash(key);
      changed();
    };
    void tell({ text: () => t('my.keptBoth'), undo, seconds: 10 });
  });
  item.append(sideOf(first, second, t), sideOf(second, first, t), both);
  return item;
}

function sideOf(session: ProgrammeSession, other: ProgrammeSession, t: MyWords): HTMLElement {
  const side = element('div', 'clash-side');
  const keep = button('action', t('my.keepThis'), () => {
    const change = favourites().change((ids) => withoutId(ids, other.id));
    offerUndo((note) => note('star.removed', { title: other.title.text }), change);
  });
  keep.ariaLabel = t('my.keepThisOf', { title: session.title.text });
  const { time, room } = session;
  side.append(
    titleLink(session),
    whenLine(...(time ? timeRange(time) : []), ...(room === undefined ? [] : [` · ${room}`])),
    keep,
  );
  return side;
}
