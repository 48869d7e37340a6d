/** Words of screens at the venue. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'screen.now': 'On now',
  'screen.next': 'Up next',
  'screen.later': 'Later today',
  'screen.laterThen': 'After that',
  'screen.until': 'until {time}',
  'screen.endsIn': { one: 'ends in {count} min', other: 'ends in {count} min' },
  'screen.startsIn': { one: 'in {count} min', other: 'in {count} min' },
  'screen.tomorrow': 'Tomorrow {time}',
  'screen.day': '{day}, {time}',
  'screen.over': 'This was the last session here. Thank you!',
  'screen.allOver': 'This was the last session. Thank you!',
  'screen.nothing': 'Nothing takes place here.',
  'screen.unknown': 'There is no room “{room}”. Choose one:',
  'screen.page': '{page} of {pages}',
  'screen.stale': 'No connection since {time}. What is shown may have changed.',
  'screen.waiting': 'The programme cannot be reached. It is asked for again.',
} as const satisfies MessagesLike;
