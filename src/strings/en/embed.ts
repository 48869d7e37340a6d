/** Words of the programme inside other sites. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'embed.whole': 'Programme of {title}',
  'embed.zones': 'Times are in {zones}.',
  'embed.zone': '{zone} ({offset})',
  'embed.now': 'On now',
  'embed.next': 'Up next',
  'embed.none': 'No session of the programme matches what is asked for here.',
  'embed.over': 'Nothing more is to come.',
  'embed.more': { one: 'and {count} more session', other: 'and {count} more sessions' },
  'embed.failed': 'The programme could not be loaded here.',
} as const satisfies MessagesLike;
