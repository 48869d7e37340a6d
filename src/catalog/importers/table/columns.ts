/** Which column of a spreadsheet is what, by its heading. docs/importing.md lists these names. */
import { searchKey } from '../../text/search-key.ts';

export const columnNames = {
  key: ['session id', 'id', 'code', 'key', 'proposal id'],
  id: ['file', 'file name', 'slug'],
  title: ['title', 'session title', 'proposal title', 'talk', 'name of session', 'titel', '标题', '题目'],
  date: ['date', 'day', 'datum', '日期'],
  time: ['time', 'start time', 'uhrzeit', '时间'],
  start: [
    'start',
    'starts at',
    'start date',
    'scheduled at',
    'begin',
    'beginn',
    'starts',
    'start (date and time)',
  ],
  end: ['end', 'ends at', 'end date', 'end time', 'ends', 'ende'],
  duration: ['duration', 'scheduled duration', 'minutes', 'length', 'dauer', '时长'],
  track: ['track', 'assigned track', 'stream', '专题', '分论坛'],
  room: ['room', 'location', 'stage', 'hall', 'raum', 'saal', '房间', '会场'],
  presenters: [
    'presenters',
    'speakers',
    'speaker',
    'presenter',
    'speaker names',
    'speaker name',
    'full name',
    'referenten',
    '讲师',
    '嘉宾',
    '演讲者',
  ],
  speakerKey: ['speaker id', 'speaker ids'],
  firstName: ['firstname', 'first name', 'vorname'],
  lastName: ['lastname', 'last name', 'nachname'],
  biography: ['biography', 'bio', 'speaker bio', 'about the speaker', 'biografie', '简介', '个人简介'],
  tagline: ['tagline', 'tag line', 'headline'],
  photo: ['photo', 'profile picture', 'picture', 'speaker photo', 'foto', '照片'],
  abstract: ['abstract', 'summary', 'kurzbeschreibung', '摘要'],
  description: ['description', 'long description', 'text', 'content', 'beschreibung', '内容'],
  type: ['type', 'session type', 'session format', 'format', 'stype', 'art', '类型'],
  kind: ['kind'],
  language: ['language', 'spoken language', 'sprache', '语言'],
  level: ['level', 'audience level', 'niveau'],
  tags: ['tags', 'topics', 'keywords', 'stichworte', '标签'],
  recording: ['recording', 'recording url', 'video', 'youtube', 'recording link', 'speechlink'],
  slides: ['slides', 'slides url', 'slide deck', 'folien'],
  stream: ['live link', 'live url', 'stream url', 'livestream'],
  status: ['status', 'state', 'session state', 'proposal state'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof columnNames;

const byName = new Map(
  Object.entries(columnNames).flatMap(([column, names]) =>
    names.map((name) => [wordsOf(name), column] as const),
  ),
);

/** What the headings stand for; of two that mean the same, the first that is filled in anywhere counts. */
export function readHeading(heading: string): Column | undefined {
  const column = byName.get(wordsOf(heading));
  return isColumn(column) ? column : undefined;
}

const isColumn = (name: string | undefined): name is Column =>
  name !== undefined && Object.hasOwn(columnNames, name);

/** Case, signs and underscores do not count. */
function wordsOf(heading: string): string {
  return searchKey(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
