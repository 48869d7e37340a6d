/** Traditional and Simplified Chinese, so that each finds the other and queries need no table. Loaded at build only. */
import { Converter as traditional } from 'opencc-js/cn2t';
import { Converter as simplified } from 'opencc-js/t2cn';
import { pairs } from './words.ts';

/** Hong Kong's forms are those that most readers of Traditional characters type, such as 台灣. */
const converters = [traditional({ from: 'cn', to: 'hk' }), simplified({ from: 'tw', to: 'cn' })];

const HAN = /\p{Script=Han}+/gu;

/** The words of a text, as an index has them, in the characters that the text is not written in; each once. */
export function otherForms(text: string): string[] {
  const runs = text.match(HAN) ?? [];
  const found = new Set<string>();
  for (const convert of converters) {
    const converted = convert(runs.join(' ')).split(' ');
    for (const [index, run] of runs.entries()) {
      const other = converted[index] ?? run;
      if (other !== run) for (const pair of pairs(other)) if (!run.includes(pair)) found.add(pair);
    }
  }
  return [...found];
}
