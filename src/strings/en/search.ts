/** Words of search and of the highlights that it leads to. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'search.title': 'Search',
  'search.label': 'Search sessions, speakers and tracks',
  'search.close': 'Close',
  'search.hint':
    'A title, a name, a track, or any word in any of the languages. The arrow keys go through results.',
  'search.count': { one: '{count} result', other: '{count} results' },
  'search.some': {
    one: 'Nothing has all of these words; {count} result has some of them',
    other: 'Nothing has all of these words; {count} results have some of them',
  },
  'search.corrected': {
    one: '{count} result for “{query}”',
    other: '{count} results for “{query}”',
  },
  'search.exact': 'Search for “{query}” as typed',
  'search.kinds': 'Kind of result',
  'search.allKinds': 'All {count}',
  'search.sessions': { one: '{count} session', other: '{count} sessions' },
  'search.speakers': { one: '{count} speaker', other: '{count} speakers' },
  'search.tracks': { one: '{count} track', other: '{count} tracks' },
  'search.pages': { one: '{count} page', other: '{count} pages' },
  'search.none': 'Nothing found for “{query}”',
  'search.noneHere': 'Nothing found with these filters',
  'search.advice': 'Try fewer or shorter words, or check the spelling.',
  'search.all': 'All results, with filters',
  'search.speaker': 'Speaker',
  'search.track': 'Track',
  'search.page': 'Page',
  'search.cancelled': 'Cancelled',
  'search.tentative': 'To be confirmed',
  'search.unscheduled': 'Not scheduled yet',
  'search.failed': 'Search could not be loaded. Check the connection and try again.',
  'search.searching': 'Searching…',
  'search.retry': 'Try again',
  'search.noSpeaker': 'No speaker found',
  'search.empty': 'There is nothing to find yet',
  'found.remove': 'Remove highlights',
} as const satisfies MessagesLike;
