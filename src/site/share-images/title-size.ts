/** How large a title is set: as large as its box allows. */

/** In pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface TitleType {
  readonly size: number;
  /** Height of a line, in sizes. */
  readonly leading: number;
  /** Lines that the box holds; what is more is cut off. */
  readonly lines: number;
  /** So narrow that the last line is about as long as the others. */
  readonly width: number;
}

const SIZES = [160, 140, 124, 112, 100, 88, 78, 68, 60, 52, 46];
/** Chinese characters fill their square, and look larger than letters. */
const LARGEST_WIDE = 112;
const SMALLEST = 46;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const NARROW = /[\s.,:;'’!|iljtfrI()[\]-]/u;
const BROAD = /[\p{Lu}mwЖШЩЮжшщю%@&—]/u;
/** Lines end before they are full, since words are kept whole. */
const FILL = 0.93;

/** @param scale how much wider than the display face its letters are */
export function titleType(title: string, { width, height }: Box, scale = 1): TitleType {
  const isWide = WIDE.test(title);
  const leading = isWide || scale > 1 ? 1.2 : 1.04;
  const em = scale * widthOf(title);
  const word = scale * Math.max(0, ...title.split(BREAKS).map(widthOf));
  const typeOf = (size: number): TitleType => {
    const lines = Math.max(1, Math.floor(height / (size * leading)));
    const needed = Math.ceil((em * size) / (FILL * width));
    const even = Math.max(word * size, ((em * size) / needed) * 1.12);
    return {
      size,
      leading,
      lines,
      width: needed < 2 || needed > lines ? width : Math.min(width, Math.ceil(even)),
    };
  };
  const fits = ({ size, lines }: TitleType): boolean =>
    word * size <= width && em * size <= FILL * width * lines;
  return (
    SIZES.filter((size) => !isWide || size <= LARGEST_WIDE)
      .map(typeOf)
      .find(fits) ?? typeOf(SMALLEST)
  );
}

/** Where a line may end. */
const BREAKS = new RegExp(`\\s|-|${WIDE.source}`, 'u');

/** In sizes of the type, rather too much than too little. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOfOne(character), 0);

function widthOfOne(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.26;
  return BROAD.test(character) ? 0.62 : 0.43;
}
