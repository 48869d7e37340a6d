/** Words of the page of favourites. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'my.calendarName': 'My schedule · {title}',
  'my.count': { one: '{count} session', other: '{count} sessions' },
  'my.overlaps': 'Overlaps with {titles}',
  'my.more': '{count} more',
  'my.added': { one: '{count} session added', other: '{count} sessions added' },
  'my.replaced': {
    one: 'Your schedule now holds {count} session',
    other: 'Your schedule now holds {count} sessions',
  },
  'my.cleared': { one: '{count} star removed', other: '{count} stars removed' },
  'my.remove': 'Remove {id}',
  'my.incoming': { one: 'This link brings {count} session', other: 'This link brings {count} sessions' },
  'my.incomingPresent': {
    one: '{count} is in your schedule already.',
    other: '{count} are in your schedule already.',
  },
  'my.incomingGone': {
    one: '{count} is no longer in the programme.',
    other: '{count} are no longer in the programme.',
  },
  'my.incomingDamaged': 'This link is incomplete, so its list cannot be read',
  'my.qr': 'QR code of the link',
  'my.copied': 'Copied',
  'my.collecting': 'Collecting {done} of {total}',
  'my.downloaded': {
    one: 'my-schedule.ics holds {count} session. Later changes do not reach it.',
    other: 'my-schedule.ics holds {count} sessions. Later changes do not reach it.',
  },
  'my.untimed': {
    one: '{count} has no time yet and is not in it.',
    other: '{count} have no time yet and are not in it.',
  },
  'my.nothingTimed': 'None of these sessions has a time yet, so there is nothing for a calendar.',
  'my.notFetched': {
    one: 'One session could not be fetched: {titles}.',
    other: '{count} sessions could not be fetched: {titles}.',
  },
} as const satisfies MessagesLike;
