import type { RichText } from '../markdown/render.ts';
import type { Speaker } from '../model/catalog.ts';
import { searchKey } from '../text/search-key.ts';
import { speakerName } from './card.ts';
import { choose, say, type Text, type TextLink, type ViewContext } from './context.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { portraitOf, type PortraitText } from './portrait.ts';
import { timetable, type Timetable } from './timetable.ts';

export interface SpeakerSummary {
  readonly slug: string;
  readonly name: Text;
  readonly url: string;
  readonly portrait: PortraitText;
  readonly sessions: readonly Text[];
}

export interface SpeakersPage {
  readonly head: PageHead;
  readonly count: number;
  /** By first letter; names in a script without letters stand under their reading's letter or at the end. */
  readonly groups: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly speakers: readonly SpeakerSummary[];
  }[];
}

export interface SpeakerPage extends Timetable {
  readonly head: PageHead;
  readonly name: Text;
  readonly otherNames: readonly Text[];
  readonly portrait: PortraitText;
  readonly biography?: (RichText & { readonly lang?: string | undefined }) | undefined;
  readonly links: readonly TextLink[];
  readonly count: number;
  readonly calendar: string;
}

export function speakersPage(context: ViewContext, title: string): SpeakersPage {
  const { catalog, language } = context;
  const collator = new Intl.Collator(collation(language));
  const summaries = catalog.speakers.map((speaker): SpeakerSummary => {
    const name = speakerName(speaker, context);
    return {
      slug: speaker.slug,
      name,
      url: context.to.speaker(speaker.slug),
      portrait: portraitOf(speaker, name.text),
      sessions: speaker.sessions.map((session) => {
        const text = choose(session.texts, context);
        return { text: text?.text.title ?? session.id, lang: text?.lang };
      }),
    };
  });
  const groups = Map.groupBy(
    summaries.toSorted((a, b) => collator.compare(a.name.text, b.name.text)),
    ({ name }) => indexLetter(name.text),
  );
  return {
    head: pageHead(
      {
        title,
        description: `${title}: ${summaries.map(({ name }) => name.text).join(', ')}`,
        address: (to) => to.speakers(),
      },
      context,
    ),
    count: summaries.length,
    groups: [...groups]
      .toSorted(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS) || collator.compare(a, b))
      .map(([letter, speakers]) => ({
        letter,
        anchor: letter === OTHERS ? 'letter-others' : `letter-${letter.toLowerCase()}`,
        speakers,
      })),
  };
}

const OTHERS = '#';

/** Chinese names are sorted by their reading, so that they fall among the Latin letters. */
const collation = (language: string): string =>
  language.startsWith('zh') ? language : `${language}-u-co-pinyin`;

/** First characters by reading: each is the first common one of its letter in the collation by pinyin. */
const pinyinBounds: readonly (readonly [string, string])[] = [
  ...([
    ['A', '阿'],
    ['B', '八'],
    ['C', '嚓'],
    ['D', '哒'],
    ['E', '妸'],
    ['F', '发'],
    ['G', '旮'],
    ['H', '哈'],
  ] as const),
  ...([
    ['J', '丌'],
    ['K', '咔'],
    ['L', '垃'],
    ['M', '妈'],
    ['N', '拏'],
    ['O', '噢'],
    ['P', '妑'],
    ['Q', '七'],
  ] as const),
  ...([
    ['R', '呥'],
    ['S', '仨'],
    ['T', '他'],
    ['W', '屲'],
    ['X', '夕'],
    ['Y', '丫'],
    ['Z', '帀'],
  ] as const),
];
const pinyin = new Intl.Collator('zh-u-co-pinyin');

/** `A` to `Z`, or `#` for what has no letter. */
export function indexLetter(name: string): string {
  const [first = ''] = Array.from(searchKey(name).replace(/^[^\p{L}]+/u, ''));
  if (/^[a-z]$/.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return OTHERS;
  return pinyinBounds.findLast(([, bound]) => pinyin.compare(first, bound) >= 0)?.[0] ?? OTHERS;
}

export function speakerPage(speaker: Speaker, context: ViewContext): SpeakerPage {
  const name = speakerName(speaker, context);
  const biography = choose(speaker.biography, context);
  const titles = speaker.sessions.map((session) => choose(session.texts, context)?.text.title ?? session.id);
  const known = new Set([searchKey(name.text)]);
  const otherNames = [...Object.values(speaker.name), ...speaker.spellings].flatMap((other) => {
    if (other === undefined || known.has(searchKey(other))) return [];
    known.add(searchKey(other));
    return [{ text: other, lang: /\p{Script=Han}/u.test(other) ? 'zh' : undefined }];
  });
  return {
    head: pageHead(
      {
        title: name.text,
        description: biography?.text.text || `${name.text}: ${titles.join('; ')}`,
        address: (to) => to.speaker(speaker.slug),
        type: 'profile',
      },
      context,
    ),
    name,
    otherNames,
    portrait: portraitOf(speaker, name.text),
    biography: biography && { ...biography.text, lang: biography.lang },
    links: speaker.links.map(({ label, url }) => ({ text: say(label, context), url })),
    count: speaker.sessions.length,
    calendar: context.to.speaker(speaker.slug, 'ics'),
    ...timetable(speaker.sessions, context),
  };
}
