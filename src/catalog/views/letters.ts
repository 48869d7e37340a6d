/** The letters under which a list of names is divided. */
import { hasHan } from '../text/scripts.ts';
import { searchKey } from '../text/search-key.ts';

/** Stands for names in a script without letters that have no reading either. */
export const OTHERS = '#';

/** Sorts Chinese names by their reading, so that they fall among the Latin letters. */
export const collatorOf = (language: string): Intl.Collator =>
  new Intl.Collator(language.startsWith('zh') ? language : `${language}-u-co-pinyin`);

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
  if (!hasHan(first)) return OTHERS;
  return pinyinBounds.findLast(([, bound]) => pinyin.compare(first, bound) >= 0)?.[0] ?? OTHERS;
}
