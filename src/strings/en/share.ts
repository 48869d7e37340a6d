/** Words of the code that one phone shows to another. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'code.ofPage': 'Scan to open this session',
  'code.ofFeedback': 'Scan to give feedback',
  'code.close': 'Close',
} as const satisfies MessagesLike;
