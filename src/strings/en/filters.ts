/** Words of the filters of all sessions. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'filter.all': { one: '{count} session', other: '{count} sessions' },
  'filter.some': '{count} of {total} sessions',
} as const satisfies MessagesLike;
