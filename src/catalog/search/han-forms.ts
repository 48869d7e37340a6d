/** Traditional and Simplified Chinese, so that each finds the other and queries need no table. Loaded at build only. */
import { Converter as traditional } from 'opencc-js/cn2t';
import { Converter as simplified } from 'opencc-js/t2cn';
import { isUnspaced } from '../text/scripts.ts';
import { queryWords } from './words.ts';

/** Taiwan and Hong Kong write some words differently. */
const converters = [
  traditional({ from: 'cn', to: 'tw' }),
  traditional({ from: 'cn', to: 'hk' }),
  simplified({ from: 'tw', to: 'cn' }),
];

const HAN = /\p{Script=Han}+/gu;

/** The words of a text, as an index has them, in the characters that the text is not written in; each once. */
export function otherForms(text: string): string[] {
  const chinese = (text.match(HAN) ?? []).join(' ');
  if (chinese === '') return [];
  const own = new Set(queryWords(chinese));
  const others = converters.flatMap((convert) => queryWords(convert(chinese)).filter(isUnspaced));
  return [...new Set(others)].filter((word) => !own.has(word));
}
