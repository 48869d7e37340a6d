/** Words of what scripts add to a day's grid. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'grid.roomsBefore': { one: '← {count} more room', other: '← {count} more rooms' },
  'grid.roomsAfter': { one: '{count} more room →', other: '{count} more rooms →' },
  'grid.tracksBefore': { one: '← {count} more track', other: '← {count} more tracks' },
  'grid.tracksAfter': { one: '{count} more track →', other: '{count} more tracks →' },
  'grid.rooms': 'Rooms of this day',
  'grid.tracks': 'Tracks of this day',
  'grid.elsewhere': 'Other rooms',
  'grid.all': 'Show all',
  'grid.only': 'Only {name}',
  'grid.none': 'None',
  'grid.done': 'Done',
  'grid.shown': { one: '{count} session shown', other: '{count} sessions shown' },
  'grid.roomsShown': '{count} of {all} rooms',
  'grid.noneStarred':
    'Nothing of this day is in your schedule yet. Press the star beside a session to keep it here.',
  'grid.earlier': { one: '{count} earlier session', other: '{count} earlier sessions' },
} as const satisfies MessagesLike;
