/** Words of sessions that scripts put into lists. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'row.until': 'until {time}',
  'status.tentative': 'To be confirmed',
  'status.cancelled': 'Cancelled',
  'session.unscheduled': 'Not scheduled yet',
  'session.recording': 'Recording',
} as const satisfies MessagesLike;
