/** Words of a session's page while the session is near. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'live.today': 'Later today',
  'live.soon': { one: 'Starts in {count} minute', other: 'Starts in {count} minutes' },
  'live.now': 'On now, until {time}',
  'live.over': 'This session is over',
} as const satisfies MessagesLike;
