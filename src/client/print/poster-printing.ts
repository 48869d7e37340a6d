import posterStyles from '../../styles/poster.css?url';
import { loadStyles } from '../dom/style-sheet.ts';
import { layPoster } from './poster.ts';
import { clearSheets } from './sheets.ts';
import { loadPrintWords } from './words.ts';

/** From when it is done, the day is printed as a poster, however printing is asked for. */
export async function printAsPoster(): Promise<void> {
  const [t] = await Promise.all([loadPrintWords(), loadStyles(posterStyles)]);
  addEventListener('beforeprint', () => {
    layPoster(t);
  });
  addEventListener('afterprint', clearSheets);
}
