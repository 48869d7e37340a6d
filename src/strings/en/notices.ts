/** Words of the notes at the foot of the window. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'star.removed': 'Removed from your schedule: {title}',
  'star.notKept':
    'This browser does not let the site store anything, so your stars last only until you leave this page.',
  'booklet.failed': 'The booklet could not be loaded. Please try again.',
  'cite.failed': 'The citation could not be loaded. Please try again.',
  'undo.undo': 'Undo',
  'undo.close': 'Close',
  'calendar.notFetched': 'The calendar could not be fetched. Try again once there is a network.',
  'share.copied': 'Link copied',
  'share.notCopied': 'This browser did not let the site copy. The address is {url}',
} as const satisfies MessagesLike;
