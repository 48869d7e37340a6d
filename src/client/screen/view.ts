import type { RowWords } from '../dom/row-words.ts';
import type { ScreenWords } from './words.ts';

export interface ViewWords {
  readonly screen: ScreenWords;
  readonly row: RowWords;
}

/** What a screen shows. */
export interface View {
  /** Whether nothing is on, so that nobody misses the screen for a moment. */
  readonly isIdle: boolean;
  /** Before something else is shown. */
  readonly stop?: (() => void) | undefined;
}
