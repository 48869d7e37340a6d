/**
 * Text as a reader should get it. Session files pass through spreadsheets, PDF readers and web forms, which leave
 * marks that nobody sees and every search, comparison and link trips over.
 */

/** What a spreadsheet writes for a carriage return it exports. */
const SPREADSHEET_RETURN = /_x000[dD]_/g;

/** Control characters that stand where a space was meant. Not line feeds: line numbers must stay those of the file. */
const SPACING_CONTROL = /[\u000B\u000C\u0085\u2028\u2029]|\r(?!\n)/g;

/** Other controls, zero-width space, word joiner, byte order mark, soft hyphen, direction overrides, private use. */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\u200B\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** Scripts in which a joiner changes the letters around it: Persian plurals, Indic conjuncts. */
const JOINING_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** Joiners outside those scripts and outside emoji such as a family of several people. */
const STRAY_JOINER = new RegExp(
  `(?<![${JOINING_SCRIPTS}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])[\\u200C\\u200D]`,
  'gu',
);

/** Radicals look like ordinary characters but are found by no search; PDF readers copy them in their place. */
const RADICAL = /[\u2E80-\u2FDF]/gu;

/** The radicals of the CJK supplement that Unicode gives no decomposition, and below each the character it looks like. */
const SUPPLEMENT_RADICALS =
  '⺊⺎⺜⺝⺠⺧⺩⺫⺬⺶⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const SUPPLEMENT_CHARACTERS =
  '卜兀日月民牛王目示羊肉虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';

/** Letters, Chinese characters and punctuation that need no treatment, which is nearly all text there is. */
const ORDINARY = /^[\t\n\x20-\x7E\xA1-\xAC\xAE-\xFF\u2010-\u2027\u3001-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** Remove what no reader can see and write each character in its ordinary form; everything visible stays as written. */
export function cleanText(text: string): string {
  if (ORDINARY.test(text) && !text.includes('_x000')) return text;
  return text
    .toWellFormed()
    .replace(SPREADSHEET_RETURN, '')
    .replace(SPACING_CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(RADICAL, ordinaryCharacter)
    .normalize('NFC');
}

/** Clean text on one line with single spaces: for titles and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

function ordinaryCharacter(radical: string): string {
  const known = SUPPLEMENT_RADICALS.indexOf(radical);
  return known === -1 ? radical.normalize('NFKC') : SUPPLEMENT_CHARACTERS.charAt(known);
}
