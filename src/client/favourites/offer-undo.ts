import type { Notice } from '../dom/notice.ts';
import { tell } from '../dom/tell.ts';
import { type Change, takenBack } from './favourite-ids.ts';
import { favourites } from './my-favourites.ts';

/** Says what has changed in the favourites, and offers to take it back. @param options.seconds without them the offer stays */
export function offerUndo(
  text: Notice['text'],
  change: Change,
  options: Pick<Notice, 'seconds'> = { seconds: 10 },
): void {
  void tell({ text, undo: () => favourites().change((ids) => takenBack(ids, change)), ...options });
}
