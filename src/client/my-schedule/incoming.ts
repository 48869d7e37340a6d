/** A list that arrives in the address or in a file is shown first; nothing of the visitor's changes without an answer. */
import { type Ids, uniqueIds } from '../favourites/favourite-ids.ts';
import { renamed } from '../favourites/renamed.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import type { Programme } from '../programme/programme.ts';
import { decodeIds } from './transfer-link.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import type { MyWords } from './words.ts';

/** What arrived: ids, or the sentence that says why there are none. */
export type Arrival = Ids | string;

/**
 * @param showBeside shows a list without keeping it
 * @returns what asks about a list that arrived otherwise than in the address
 */
export function startIncoming(
  root: HTMLElement,
  { sessions, moved }: Programme,
  showBeside: (ids: Ids) => void,
  t: MyWords,
): (arrival: Arrival) => void {
  const panel = part(root, '[data-incoming]', HTMLElement);
  const add = part(panel, '[data-incoming-add]', HTMLButtonElement);
  const replace = part(panel, '[data-incoming-replace]', HTMLButtonElement);
  const beside = part(panel, '[data-incoming-beside]', HTMLButtonElement);
  let incoming: Ids = [];

  async function readAddress(): Promise<void> {
    const [, text] = /^#s=(.*)$/.exec(location.hash) ?? [];
    if (text !== undefined) ask((await decodeIds(text)) ?? t('my.incomingDamaged'));
  }

  function ask(arrival: Arrival): void {
    incoming = typeof arrival === 'string' ? [] : renamed(arrival, moved);
    describe(typeof arrival === 'string' ? arrival : t('my.incoming', { count: incoming.length }));
    panel.hidden = false;
    panel.focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  function describe(heading: string): void {
    const present = incoming.filter(favourites().has).length;
    const known = incoming.flatMap((id) => sessions.get(id) ?? []);
    const gone = incoming.length - known.length;
    const same = present === incoming.length && present === favourites().ids().length;
    part(panel, '[data-incoming-title]', HTMLElement).textContent = heading;
    part(panel, '[data-incoming-note]', HTMLElement).textContent = [
      present > 0 ? t('my.incomingPresent', { count: present }) : '',
      gone > 0 ? t('my.incomingGone', { count: gone }) : '',
    ]
      .filter((note) => note !== '')
      .join(' ');
    part(panel, '[data-incoming-list]', HTMLElement).replaceChildren(
      ...known.map(({ title: { text, lang } }) => {
        const item = element('li', '', text);
        if (lang !== undefined) item.lang = lang;
        return item;
      }),
    );
    add.hidden = present === incoming.length;
    replace.hidden = incoming.length === 0 || same || favourites().ids().length === 0;
    beside.hidden = known.length === 0;
  }

  function close(): void {
    panel.hidden = true;
    incoming = [];
    // Without the list in the address, a reload does not ask again, and a bookmark does not carry it on.
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  function answer(edit: (ids: Ids) => Ids, text: string): void {
    const change = favourites().change(edit);
    close();
    offerUndo(() => text, change, {});
  }

  add.addEventListener('click', () => {
    const arrived = incoming;
    const count = arrived.filter((id) => !favourites().has(id)).length;
    answer((ids) => uniqueIds([...ids, ...arrived]), t('my.added', { count }));
  });
  replace.addEventListener('click', () => {
    const arrived = incoming;
    answer(() => arrived, t('my.replaced', { count: arrived.length }));
  });
  beside.addEventListener('click', () => {
    const arrived = incoming.filter((id) => sessions.has(id));
    close();
    showBeside(arrived);
  });
  part(panel, '[data-incoming-cancel]', HTMLButtonElement).addEventListener('click', close);
  addEventListener('hashchange', () => void readAddress());
  void readAddress();
  return ask;
}
