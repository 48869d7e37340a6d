/** Words of my schedule as a booklet. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'booklet.title': 'A booklet for your pocket',
  'booklet.print1': 'Print on one side of the paper, at full size and without margins of the printer’s own.',
  'booklet.fold1':
    'Fold it in half three times, so that creases divide it into eight pages, and open it again.',
  'booklet.cut': 'Cut along the thick line in the middle.',
  'booklet.fold2':
    'Fold it lengthwise, print outside. Push both ends together until the cut opens into a cross, and fold the pages round with the title in front.',
  'booklet.print': 'Print booklet',
  'booklet.cancel': 'Cancel',
  'booklet.mine': 'My schedule',
  'booklet.count': { one: '{count} session', other: '{count} sessions' },
  'booklet.continued': '{day}, continued',
  'booklet.unscheduled': 'Not scheduled yet',
  'booklet.cancelled': 'Cancelled',
  'booklet.notes': 'Notes',
} as const satisfies MessagesLike;
