import styles from '../../styles/live.css?url';
import { loadOnce } from '../dom/load-once.ts';
import { loadStyles } from '../dom/style-sheet.ts';

/** For all that a page shows of the time. */
export const loadLiveStyles = loadOnce(() => loadStyles(styles));
