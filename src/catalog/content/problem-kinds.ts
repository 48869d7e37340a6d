/**
 * Everything that can be wrong with content, one row a kind: how bad it is and what the organiser reads.
 * A text says what is there and what to write instead.
 */

export type Severity = 'error' | 'warning';

export interface Kind {
  readonly severity: Severity;
  readonly text: (...values: readonly string[]) => string;
}

const quote = (text: string): string => JSON.stringify(text);
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
const near = (suggestion: string | undefined): string => (suggestion ? ` Did you mean "${suggestion}"?` : '');
/** @param more of how many others it is true; empty where each has a problem of its own */
const alsoIn = (more: string): string => (more ? ` ${more} more files say the same.` : '');
const alsoTrueOf = (more: string, one: string, several = `${one}s`): string =>
  more ? ` The same is true of ${more} more ${more === '1' ? one : several}.` : '';

export const problemKinds = {
  // The file as a whole.
  'not-text': {
    severity: 'error',
    text: () => 'this is not a UTF-8 text file. Save it as plain text in UTF-8.',
  },
  'too-large': {
    severity: 'error',
    text: (size = '', limit = '') =>
      `the file has ${size}; at most ${limit} are read. Move long material to a page and link to it.`,
  },
  'too-many': {
    severity: 'error',
    text: (count = '', what = '', limit = '', advice = '') =>
      `there are ${count} ${what}; at most ${limit} are read. ${advice}.`,
  },
  'long-word': {
    severity: 'error',
    text: (limit = '') =>
      `a word has more than ${limit} letters. Put spaces into it, or a file into images/ instead of its data.`,
  },
  'too-slow': {
    severity: 'error',
    text: (seconds = '') =>
      `reading the file takes more than ${seconds} seconds, so it is given up. Look for a mark or a line that is repeated very often, and take it out.`,
  },
  unreadable: {
    severity: 'error',
    text: (why = '') => `the file cannot be read: ${why}. Put an ordinary file here.`,
  },
  outside: {
    severity: 'error',
    text: () => 'this is a link that leads out of the content folder, or nowhere. Put the file itself here.',
  },
  'file-name': {
    severity: 'error',
    text: (name = '', better = '') =>
      `${quote(name)} cannot be an address. Rename the file to ${quote(better)}.`,
  },
  'ignored-file': {
    severity: 'warning',
    text: (name = '') =>
      `${quote(name)} is not read, as only files ending in ".md" are. Rename it, or move it out of this folder.`,
  },
  'no-front-matter': {
    severity: 'error',
    text: () =>
      'the file has no front matter. Begin it with a line "---", then "title: ...", then another line "---".',
  },
  'unclosed-front-matter': {
    severity: 'error',
    text: () => 'the front matter is never closed. Put a line "---" after the last key.',
  },
  'front-matter-language': {
    severity: 'error',
    text: (language = '') =>
      `front matter in ${quote(shorten(language))} is not read. Write YAML, and "---" alone on the first line.`,
  },
  yaml: { severity: 'error', text: (why = '') => `this is not YAML: ${why}` },
  json: {
    severity: 'error',
    text: (why = '') =>
      `this is not JSON: ${why}. Correct it, or write the file anew with the command "changes".`,
  },
  'not-a-map': {
    severity: 'error',
    text: () => 'this must be a list of keys and values, one a line, such as "title: Opening".',
  },
  'duplicate-id': {
    severity: 'error',
    text: (id = '', other = '') =>
      `the id ${quote(id)} belongs to ${other} already. Rename one of the two files.`,
  },
  'unlisted-language': {
    severity: 'error',
    text: (language = '', listed = '', suggestion = '') =>
      `${quote(language)} is not a language of this conference.${near(suggestion)} Add it to "languages" in conference.yaml (now ${listed}) or rename the file.`,
  },

  // A key.
  'no-title': {
    severity: 'error',
    text: (example = '') => `there is no title. Write one, such as title: ${quote(example)}.`,
  },
  date: {
    severity: 'error',
    text: (value = '', example = '') => `${quote(shorten(value))} is not a time. Write it as "${example}".`,
  },
  setting: {
    severity: 'error',
    text: (value = '', hint = '') => `${quote(shorten(value))} does not fit. ${hint}`,
  },
  value: {
    severity: 'warning',
    text: (value = '', hint = '') => `${quote(shorten(value))} does not fit and is left out. ${hint}`,
  },
  'unknown-key': {
    severity: 'warning',
    text: (key = '', suggestion = '', known = '') =>
      `there is no key ${quote(shorten(key))}.${near(suggestion)} ${suggestion || !known ? '' : `Known keys: ${known}.`}`.trim(),
  },
  'duplicate-key': {
    severity: 'warning',
    text: (line = '') => `this key stands in line ${line} too; the last one counts. Keep one of them.`,
  },
  'unindented-value': {
    severity: 'warning',
    text: () =>
      'a value in quotes goes on in this line without spaces before it. Write it on one line, or begin this one with two spaces.',
  },
  'ignored-rest': {
    severity: 'warning',
    text: () => 'what follows this line in the front matter is not read. Take the line out.',
  },
  'no-time-zone': {
    severity: 'warning',
    text: () => 'no time zone is set, so times count as UTC. Write one, such as "timezone: Asia/Shanghai".',
  },
  'no-strings': {
    severity: 'warning',
    text: (language = '', known = '') =>
      `Lectern has no words for ${quote(language)} yet (it has ${known}), so its pages are framed in English. docs/translating.md says how to add them.`,
  },

  'remote-photos': {
    severity: 'warning',
    text: (count = '') =>
      `photos of ${count} of the speakers are on other hosts and are not shown. Write "remoteImages: download" to fetch them at build, or "remoteImages: ignore".`,
  },

  // A session among the others.
  placeholder: {
    severity: 'warning',
    text: () => 'this is an empty placeholder and is not published. Fill in a title, or delete the file.',
  },
  'unknown-track': {
    severity: 'warning',
    text: (track = '', suggestion = '', known = '', more = '') =>
      `there is no track ${quote(track)}.${near(suggestion)} ${known ? `Tracks: ${known}.` : `Add tracks/${track}.md.`}${alsoIn(more)}`,
  },
  'unknown-type': {
    severity: 'warning',
    text: (type = '', suggestion = '', known = '', more = '') =>
      `conference.yaml lists no type ${quote(shorten(type))}.${near(suggestion)} ${suggestion ? '' : `Types: ${known}.`}`.trim() +
      alsoIn(more),
  },
  'unknown-label': {
    severity: 'warning',
    text: (label = '', suggestion = '', known = '', more = '') =>
      `conference.yaml lists no label ${quote(shorten(label))}.${near(suggestion)} ${known ? `Labels: ${known}.` : 'Add it to "labels" there.'}${alsoIn(more)}`,
  },
  'unknown-room': {
    severity: 'warning',
    text: (room = '', suggestion = '', _known = '', more = '') =>
      `conference.yaml lists no room ${quote(shorten(room))}.${near(suggestion)} Correct it, or add it to "rooms" there.${alsoIn(more)}`,
  },
  'unknown-whole': {
    severity: 'warning',
    text: (whole = '', suggestion = '', _known = '', more = '') =>
      `there is no session ${quote(shorten(whole))}.${near(suggestion)} Write the file name of a session without ".md".${alsoIn(more)}`,
  },
  'unknown-change': {
    severity: 'warning',
    text: (id = '', suggestion = '') =>
      `there is no session ${quote(shorten(id))}, so this change is not shown.${near(suggestion)} Correct the id, or take the entry out.`,
  },
  'part-of-part': {
    severity: 'warning',
    text: (whole = '', outer = '') =>
      `${quote(shorten(whole))} is itself a part of ${quote(shorten(outer))}, and a part has no parts. Write ${quote(shorten(outer))}.`,
  },
  'part-circle': {
    severity: 'warning',
    text: (whole = '') =>
      `${quote(shorten(whole))} would be a part of itself. Take the key out where the session is the whole.`,
  },
  'part-outside': {
    severity: 'warning',
    text: (from = '', to = '', whole = '', start = '', end = '') =>
      `this part lasts from ${from} to ${to}, but ${whole} from ${start} to ${end}. Correct the time, or take "partOf" out.`,
  },
  'translation-differs': {
    severity: 'warning',
    text: (value = '', other = '', path = '') =>
      `${quote(value)} is not what ${path} says (${quote(other)}). Write the same in both.`,
  },
  'room-twice': {
    severity: 'warning',
    text: (room = '', other = '', from = '', to = '') =>
      `${quote(room)} also has ${other} from ${from} to ${to}. Move one of them.`,
  },
  'speaker-twice': {
    severity: 'warning',
    text: (name = '', other = '', from = '', to = '') =>
      `${quote(name)} also speaks in ${other} from ${from} to ${to}. Move one of them, or give two different people a file each in speakers/.`,
  },
  'similar-at-once': {
    severity: 'warning',
    text: (title = '', other = '', from = '', to = '', more = '') =>
      `${quote(shorten(title))} in ${other} is about much the same and runs from ${from} to ${to}, so whoever wants one of them misses the other. Move one of them.${alsoTrueOf(more, 'session')}`,
  },
  'no-time-to-walk': {
    severity: 'warning',
    text: (name = '', other = '', gap = '', from = '', to = '', way = '') =>
      `${quote(name)} also speaks in ${other}, and has ${gap} minutes to get from ${quote(from)} to ${quote(to)}, which takes ${way}. Move one of them.`,
  },
  'unknown-building': {
    severity: 'warning',
    text: (building = '', suggestion = '', known = '') =>
      `no room is in a building ${quote(shorten(building))}.${near(suggestion)} ${known ? `Buildings: ${known}.` : 'Write "building" in the rooms.'}`,
  },
  'outside-dates': {
    severity: 'warning',
    text: (date = '', start = '', end = '') =>
      `${date} is not between ${start} and ${end}. Correct the date, or start and end in conference.yaml.`,
  },
  'ends-before-start': {
    severity: 'warning',
    text: (end = '', example = '') =>
      `${quote(end)} is not after the start; the usual length is used. Write it as "${example}".`,
  },
  'alias-address': {
    severity: 'warning',
    text: (alias = '') =>
      `${quote(shorten(alias))} cannot be an address, so it does not redirect. Write the older file name without ".md".`,
  },
  'unused-slot': {
    severity: 'warning',
    text: (key = '', suggestion = '', known = '') =>
      `${quote(key)} is no track, so its length is never used.${near(suggestion)} ${suggestion ? '' : `Write "default" or one of: ${known}.`}`.trim(),
  },
  'alias-taken': {
    severity: 'warning',
    text: (alias = '', other = '') =>
      `the older id ${quote(alias)} belongs to ${other} already, so it cannot redirect. Remove it.`,
  },

  'same-title': {
    severity: 'warning',
    text: (title = '', other = '', more = '') =>
      `${quote(shorten(title))} is the title of ${other} too, so nobody can tell them apart. Add what differs, or delete one of the files.${more ? ` ${more} more sessions have that title.` : ''}`,
  },
  'no-translation': {
    severity: 'warning',
    text: (language = '', path = '', more = '') =>
      `there is no text in ${quote(language)}, which most others have, so its pages show another language. Add ${path}.${alsoTrueOf(more, 'file')}`,
  },
  'track-unused': {
    severity: 'warning',
    text: (track = '', more = '') =>
      `no session is in the track ${quote(track)}. Write "track: ${track}" in its sessions, or delete the file.${alsoTrueOf(more, 'track')}`,
  },
  recording: {
    severity: 'warning',
    text: (address = '', what = '', more = '') =>
      `${quote(shorten(address))} is ${what}, and not this session's recording. Write the address of the recording, or leave the key empty until there is one.${alsoIn(more)}`,
  },

  // Links in texts.
  'dead-link': {
    severity: 'warning',
    text: (address = '', suggestion = '') =>
      `${quote(shorten(address))} leads nowhere, so its words are shown without a link.${near(suggestion)} ${suggestion ? '' : 'Write the path to another content file, such as "../pages/venue.md", or a whole address with "https://".'}`.trim(),
  },
  'unknown-heading': {
    severity: 'warning',
    text: (address = '', heading = '', suggestion = '', known = '') =>
      `there is no heading ${quote(shorten(heading))} where ${quote(shorten(address))} leads.${near(suggestion)} ${known ? `Headings: ${known}.` : 'Take away what follows the "#".'}`,
  },

  // People and photos.
  'no-biography': {
    severity: 'warning',
    text: (name = '', more = '') =>
      `${quote(name)} has no biography. Write "${name}: ..." below a heading "### Speakers:", or add a file in speakers/.${alsoTrueOf(more, 'person', 'people')}`,
  },
  'no-photo': {
    severity: 'warning',
    text: (name = '', more = '') =>
      `${quote(name)} has no photo. Put <img src="images/..."> above "${name}: ..." below the heading "### Speakers:", or write "photo: images/..." in a file in speakers/; an empty "photo:" there says that there is none.${alsoTrueOf(more, 'person', 'people')}`,
  },
  'no-presenter': {
    severity: 'warning',
    text: (name = '') =>
      `the biography of ${quote(shorten(name))} fits nobody in "presenters". Add the name there, or take the biography out.`,
  },
  'speaker-unused': {
    severity: 'warning',
    text: (name = '') =>
      `nobody called ${quote(name)} presents a session. Correct the name, or add an alias as sessions write it.`,
  },
  photo: {
    severity: 'warning',
    text: (src = '', why = '') =>
      `${quote(shorten(src))} is not shown: ${why.replace(/[.?]?$/, (end) => end || '.')}`,
  },
} as const satisfies Record<string, Kind>;

export type ProblemKind = keyof typeof problemKinds;
