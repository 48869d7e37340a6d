/** A list that arrives in the address is shown first; nothing of the visitor's changes without an answer. */
import { type Ids, renamed, uniqueIds } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { element } from '../dom/element.ts';
import { part } from '../dom/part.ts';
import type { Programme } from '../programme/programme.ts';
import { decodeIds } from './transfer-link.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import type { MyWords } from './words.ts';

export function startIncoming(root: HTMLElement, { sessions, moved }: Programme, t: MyWords): void {
  const panel = part(root, '[data-incoming]', HTMLElement);
  const add = part(panel, '[data-incoming-add]', HTMLButtonElement);
  const replace = part(panel, '[data-incoming-replace]', HTMLButtonElement);
  let incoming: Ids = [];

  async function ask(): Promise<void> {
    const [, text] = /^#s=(.*)$/.exec(location.hash) ?? [];
    if (text === undefined) return;
    const ids = await decodeIds(text);
    incoming = ids ? renamed(ids, moved) : [];
    describe(ids !== undefined);
    panel.hidden = false;
    panel.focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  function describe(readable: boolean): void {
    const present = incoming.filter(favourites().has).length;
    const known = incoming.flatMap((id) => sessions.get(id) ?? []);
    const gone = incoming.length - known.length;
    const same = present === incoming.length && present === favourites().ids().length;
    part(panel, '[data-incoming-title]', HTMLElement).textContent = readable
      ? t('my.incoming', { count: incoming.length })
      : t('my.incomingDamaged');
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
    replace.hidden = !readable || same || favourites().ids().length === 0;
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
  part(panel, '[data-incoming-cancel]', HTMLButtonElement).addEventListener('click', close);
  addEventListener('hashchange', () => void ask());
  void ask();
}
