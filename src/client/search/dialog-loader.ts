import styles from '../../styles/search.css?url';
import { loadStyles } from '../dom/style-sheet.ts';
import { openSearchDialog } from './dialog.ts';
import { loadSearchWords } from './words.ts';
import { warmUpSearch } from './worker-start.ts';

/** All that a dialog with an answer needs is asked for at the same time. */
export async function loadSearchDialog(): Promise<typeof openSearchDialog> {
  warmUpSearch();
  await Promise.all([loadSearchWords(), loadStyles(styles)]);
  return openSearchDialog;
}
