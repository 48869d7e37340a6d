/**
 * The site's words in English, and the keys that every language has. `{name}` is filled in; a text with plural forms has
 * one for each category that `Intl.PluralRules` knows in the language.
 */
import { type MessagesLike } from './translate.ts';

/** Words of pages. */
export const pages = {
  'site.skip': 'Skip to content',
  'site.menu': 'Main',
  'site.footer': 'More about the conference',
  'site.languages': 'Language',
  'site.madeWith': 'Made with Lectern',
  'site.data': 'Data',

  'nav.home': 'Home',
  'nav.schedule': 'Schedule',
  'nav.sessions': 'Sessions',
  'nav.speakers': 'Speakers',
  'nav.tracks': 'Tracks',
  'nav.mySchedule': 'My schedule',
  'nav.search': 'Search',

  'home.days': 'Days',
  'home.tracks': 'Tracks',
  'home.featured': 'Keynotes',
  'home.now': 'On now',
  'home.next': 'Up next',
  'home.venue': 'Where',
  'home.when': 'When',
  'home.map': 'Map',
  'home.searchLabel': 'Search sessions, speakers and tracks',
  'home.empty': 'There are no sessions yet. The programme will appear here.',
  'home.allSessions': 'All sessions',

  'count.sessions': { one: '{count} session', other: '{count} sessions' },
  'count.speakers': { one: '{count} speaker', other: '{count} speakers' },
  'count.tracks': { one: '{count} track', other: '{count} tracks' },
  'count.minutes': { one: '{count} minute', other: '{count} minutes' },

  'session.when': 'When',
  'session.where': 'Where',
  'session.track': 'Track',
  'session.type': 'Type',
  'session.language': 'Language',
  'session.level': 'Level',
  'session.tags': 'Topics',
  'session.abstract': 'About this session',
  'session.speakers': 'Speakers',
  'session.alsoBy': 'Also by {name}',
  'session.unscheduled': 'Not scheduled yet',
  'session.lengthInferred': 'expected',
  'session.recording': 'Recording',
  'session.watchHere': 'Play the recording here, from {host}',
  'session.watchThere': 'Watch on {host}',
  'session.playerNote': 'Nothing is loaded from {host} before you press play.',
  'session.slides': 'Slides',
  'session.links': 'Links',
  'session.inGrid': 'Show in the schedule',
  'session.previous': 'Before, in {place}',
  'session.next': 'After, in {place}',
  'session.neighbours': 'Before and after',
  'session.parallel': 'At the same time',
  'session.moreOfTrack': 'More from {track}',
  'session.foreign': 'This text is only available in {language}.',
  'session.moved': 'This session has moved.',

  'kind.talk': 'Talk',
  'kind.keynote': 'Keynote',
  'kind.panel': 'Panel',
  'kind.workshop': 'Workshop',
  'kind.lightning': 'Lightning talk',
  'kind.social': 'Social',
  'kind.break': 'Break',

  'status.confirmed': 'Confirmed',
  'status.tentative': 'To be confirmed',
  'status.cancelled': 'Cancelled',

  'sessions.title': 'All sessions',
  'sessions.filters': 'Filter sessions',
  'sessions.text': 'Words',
  'sessions.all': 'Any',
  'filter.day': 'Day',
  'filter.track': 'Track',
  'filter.room': 'Room',
  'filter.kind': 'Kind',
  'filter.language': 'Language',
  'filter.speaker': 'Speaker',
  'filter.type': 'Show',
  'sessions.empty': 'There are no sessions yet.',

  'schedule.title': 'Schedule',
  'schedule.days': 'Days',
  'schedule.time': 'Time',
  'schedule.elsewhere': 'Other',
  'schedule.empty': 'Nothing is scheduled yet.',
  'schedule.caption': 'Schedule of {day}: rooms or tracks across, times down',

  'calendar.title': 'Calendar',
  'calendar.add': 'Add to calendar',
  'calendar.subscribe': 'Subscribe',
  'calendar.subscribeNote': 'keeps up with changes',
  'calendar.download': 'Download .ics',
  'calendar.cancelled': 'CANCELLED: {title}',
  'calendar.speakers': 'Speakers: {names}',
  'calendar.time': 'Time: {time}',
  'calendar.online': 'Place to be announced',

  'tracks.title': 'Tracks',
  'tracks.chairs': 'Chairs',
  'tracks.empty': 'This conference has no tracks.',
  'track.empty': 'There are no sessions in this track yet.',
  'room.empty': 'Nothing takes place in this room.',
  'room.title': 'Room',

  'speakers.title': 'Speakers',
  'speakers.letters': 'Jump to a letter',
  'speakers.others': 'Other',
  'speakers.empty': 'No speakers have been announced yet.',
  'speaker.sessions': 'Sessions',
  'speaker.alsoKnown': 'Also written {names}',
  'speaker.links': 'Links',
  'speaker.portrait': 'Portrait of {name}',

  'search.title': 'Search',
  'search.label': 'Search sessions, speakers and tracks',
  'search.needsScripts': 'Search needs JavaScript. These lists hold everything:',

  'my.title': 'My schedule',
  'my.intro': 'Sessions that you star are kept in this browser, and nowhere else.',
  'my.needsScripts': 'Keeping favourites needs JavaScript. These lists hold everything:',

  'notFound.title': 'There is no such page',
  'notFound.text': 'The address may be misspelt, or the page may be gone. Search for it, or start from one of these:',

  'zone.note': 'All times are in {zone} ({offset}).',
} as const satisfies MessagesLike;

/** Words of scripts; they travel to every visitor, so only what a script itself says stands here. */
export const scripts = {
  'star.add': 'Add to my schedule: {title}',
} as const satisfies MessagesLike;
