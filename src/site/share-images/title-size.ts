/** How large a title is set: as large as its box allows. */

export interface Box {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface TitleType {
  readonly size: number;
  readonly leading: number;
  /** Lines that the box holds; what is more is cut off. */
  readonly lines: number;
}

const SIZES = [124, 112, 100, 88, 78, 68, 60, 52, 46];

/** Widths in em, on the safe side. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const NARROW = /[\s.,:;'’!|iljtfrI()[\]]/u;
const BROAD = /[\p{Lu}mw%@&—]/u;
/** Lines end before they are full. */
const FILL = 0.94;

export function titleType(title: string, { width, height }: Box): TitleType {
  const isWide = WIDE.test(title);
  const leading = isWide ? 1.2 : 1.04;
  const types = SIZES.map((size) => ({
    size,
    leading,
    lines: Math.max(1, Math.floor(height / (size * leading))),
  }));
  const em = widthOf(title);
  const word = longestWord(title);
  const fits = ({ size, lines }: TitleType): boolean =>
    word * size <= width && em * size <= width * (lines === 1 ? FILL : FILL * lines - 0.06 * (lines - 1));
  return types.find(fits) ?? types.at(-1) ?? { size: 46, leading, lines: 1 };
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (WIDE.test(character)) return sum + 1;
    return sum + (NARROW.test(character) ? 0.25 : BROAD.test(character) ? 0.62 : 0.43);
  }, 0);
}

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(new RegExp(`\\s|${WIDE.source}`, 'u')).map((word) => widthOf(word)));
