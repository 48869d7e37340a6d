/** Words of the code that one screen shows to a phone. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'code.ofPage': 'Scan to open this session',
  'code.ofFeedback': 'Scan to give feedback',
  'code.ofApp': 'Scan to open the schedule in an app',
  'code.close': 'Close',
} as const satisfies MessagesLike;
