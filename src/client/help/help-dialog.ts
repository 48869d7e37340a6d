import type { messages } from '../../strings/en/help.ts';
import styles from '../../styles/dialogs.css?url';
import { button, element } from '../dom/element.ts';
import { loadOnce } from '../dom/load-once.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { loadWords } from '../dom/words.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { keysOf } from './keys.ts';

const parts = loadOnce(async () => {
  const [t] = await Promise.all([
    loadWords(import.meta.glob<typeof messages>('../../strings/*/help.ts', { import: 'messages' })),
    loadStyles(styles),
  ]);
  return t;
});

/** Lists the keys that the page answers as it stands. */
export async function openHelp(): Promise<void> {
  const t = await parts();
  if (document.querySelector('dialog[open]')) return;
  const dialog = element('dialog', 'help-dialog');
  const title = element('h2', '', t('help.title'));
  title.id = 'help-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = element('dl', 'help-keys');
  for (const { keys, does } of keysOf((selector) => document.querySelector(selector) !== null)) {
    const term = element('dt');
    term.append(...keys.flatMap((key) => [element('kbd', '', key), ' ']));
    list.append(term, element('dd', '', t(does)));
  }
  const close = button('action', t('help.close'), () => {
    dialog.close();
  });
  dialog.append(title, list, close);
  showDialog(dialog);
}
