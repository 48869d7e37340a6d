/** Latin letters that differ from their plain form by more than a mark that can be taken off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** The form in which two texts are the same to someone who searches: case, accents and width do not count. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** Folded words of a query; Chinese has no spaces, so a phrase is one word there. */
export const foldedWords = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
