/** What other systems call the kinds of sessions. */
import type { kinds } from '../schema/session.ts';
import { searchKey } from '../text/search-key.ts';

type Kind = (typeof kinds)[number];

const KINDS = ['keynote', 'panel', 'workshop', 'lightning', 'social', 'break'] as const;

const WORDS: Readonly<Record<(typeof KINDS)[number], RegExp>> = {
  keynote: /^keynotes?\b|\bkeynote$|^主题演讲$/,
  panel: /^圆桌|^(?:panel|podium|round ?table|diskussion)\b|\b(?:panel|round ?table)$/,
  workshop: /^工作坊$|^(?:workshops?|tutorial|training|hands[- ]on|lab)\b|\b(?:workshop|tutorial)$/,
  lightning: /^闪电演讲$|^lightning|\blightning[ -]?talks?$/,
  social:
    /^社交活动$|^(?:social|party|reception|concert|performance|djset|dj set|film|meetup|networking|get[- ]together)\b/,
  break:
    /^休息$|^(?:breaks?|pause|lunch|coffee|tea|dinner|breakfast|registration|check[- ]?in|doors open|mittagspause|kaffeepause)\b|\bbreak$/,
};

const TALK = /^(?:talk|lecture|vortrag|presentation|session|regular|演讲)$/;

/** Types that say no more than a kind does. */
const PLAIN =
  /^(?:talks?|lecture|vortrag|presentation|session|regular|other|演讲|keynote|主题演讲|panel|圆桌(?:讨论)?|podium|workshop|工作坊|lightning(?: talk)?|闪电演讲|social|社交活动|break|休息)$/;

/** The kind that a type, such as `lightning_talk`, stands for, and the type itself where it says more than that. */
export function readType(written: string): { kind?: Kind | undefined; type?: string | undefined } {
  const word = searchKey(written).replaceAll('_', ' ');
  const kind = TALK.test(word) ? 'talk' : KINDS.find((each) => WORDS[each].test(word));
  return { kind, type: word === '' || PLAIN.test(word) ? undefined : written };
}

/** Languages by the names that people choose from. */
const LANGUAGES = new Map(
  [
    ...['en english englisch anglais ingles', 'de german deutsch allemand', 'fr french francais franzosisch'],
    ...[
      'es spanish espanol',
      'it italian italiano',
      'pt portuguese portugues',
      'nl dutch nederlands',
      'pl polish polski',
    ],
    ...[
      'zh chinese mandarin 中文 汉语',
      'ja japanese 日本語',
      'ko korean 한국어',
      'ru russian русский',
      'uk ukrainian',
    ],
  ].flatMap((row) => {
    const [tag = '', ...names] = row.split(' ');
    return names.map((name): [string, string] => [name, tag]);
  }),
);

/** A language tag from a tag, with an underscore or not, or from a name. */
export function languageTag(text: string): string | undefined {
  // pretalx tells formal German from the other.
  const word = searchKey(text)
    .replaceAll('_', '-')
    .replace(/-formal$/, '');
  const known = LANGUAGES.get(word);
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(word) ? Intl.getCanonicalLocales(word)[0] : undefined;
}
