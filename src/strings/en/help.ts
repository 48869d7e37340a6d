/** Words of the list of keys. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'help.title': 'Keyboard',
  'help.search': 'Search',
  'help.results': 'From result to result',
  'help.grid': 'From session to session in the grid',
  'help.gridEnds': 'To the first or last session of a row',
  'help.gridWhole': 'To the first or last session of the grid',
  'help.star': 'Add the session to my schedule, or take it out',
  'help.open': 'Open the session',
  'help.escape': 'Close what is open',
  'help.help': 'These keys',
  'help.close': 'Close',
} as const satisfies MessagesLike;
