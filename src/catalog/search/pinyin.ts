/** Chinese names in Latin letters, as people type them who cannot type the characters. Loaded at build only. */
import { pinyin } from 'pinyin-pro';

/** A name may stand beside its other spelling, as in 罗锦荣(Alex Luo). */
const HAN_NAME = /\p{Script=Han}{2,}/gu;

/** The words for each name: family and given name, each syllable, and the whole in either order. */
export function pinyinOf(names: readonly string[]): string[] {
  const found = names.flatMap((name) => name.match(HAN_NAME) ?? []).flatMap(readings);
  return [...new Set(found)];
}

/** Names of four characters mostly have a family name of two. */
function readings(name: string): string[] {
  const syllables = pinyin(name, { surname: 'head', toneType: 'none', type: 'array', v: true });
  const familyLength = syllables.length > 3 ? 2 : 1;
  const family = syllables.slice(0, familyLength).join('');
  const given = syllables.slice(familyLength).join('');
  return [family, given, ...syllables, family + given, given + family].flatMap(typed);
}

/** For ü, keyboards and passports know `v` and `u`. */
const typed = (word: string): string[] => (word.includes('v') ? [word, word.replaceAll('v', 'u')] : [word]);
