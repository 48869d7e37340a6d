/** Words of sessions that scripts put into lists. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'row.until': 'until {time}',
  'status.tentative': 'To be confirmed',
  'status.cancelled': 'Cancelled',
  'change.restored': 'Takes place after all',
  'change.moved': 'New time',
  'change.re-roomed': 'New room',
  'change.new': 'New',
  'change.retitled': 'New title',
  'change.speakers': 'New speakers',
  'session.unscheduled': 'Not scheduled yet',
  'session.recording': 'Recording',
} as const satisfies MessagesLike;
