/** Words of what is on and what comes next. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'now.on': 'On now',
  'now.next': 'Up next',
  'now.onHere': 'On now here',
  'now.nextHere': 'Next here',
  'now.todayFrom': 'Today from {time}',
  'now.tomorrowFrom': 'Tomorrow from {time}',
  'now.dayFrom': '{day}, from {time}',
  'now.picks': 'Your picks',
  'now.firsts': 'First in each room',
  'now.then': 'Then {time}',
  'now.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'now.day': 'The whole day',
} as const satisfies MessagesLike;
