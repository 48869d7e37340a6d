/** Words of the choice of a time zone. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'zone.note': 'Times are in {zones}.',
  'zone.name': '{zone} ({offset})',
  'zone.toMine': 'Show in my time zone',
  'zone.toConference': 'Show in conference time',
  'zone.title': 'Time zone',
  'zone.ofConference': 'Conference: {zone}',
  'zone.mine': 'Mine, {place}: {zone}',
  'zone.other': 'Another city or zone',
  'zone.show': 'Show',
  'zone.close': 'Close',
  'zone.unknown': 'No time zone has this name. Choose one from the list.',
} as const satisfies MessagesLike;
