/** Texts of other systems as Markdown: HTML is turned into it, and what only looks like HTML stays text. */
import TurndownService from 'turndown';
import { trimBody } from '../content/write.ts';
import { hideCode } from '../markdown/code.ts';
import { cleanLine, cleanText } from '../text/clean.ts';

const converter = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  emDelimiter: '*',
}).remove(['script', 'style', 'iframe', 'object', 'noscript', 'template', 'title', 'form']);

/** Elements that show that somebody wrote HTML. `<String>` and `<10ms` are none of them. */
const ELEMENT =
  /<\/?(?:p|br|ul|ol|li|dl|dt|dd|a|b|i|u|em|strong|del|sub|sup|h[1-6]|div|span|blockquote|pre|code|img|table|tbody|thead|tr|td|th|hr|font|center|small)(?:\s[^<>]*)?\/?>/gi;

/** What would begin a tag, a comment or an instruction, but no address in angle brackets. */
const TAG_START = /<(?=[a-z/!?])(?!https?:\/\/[^\s<>]*>)/gi;

/** Texts with more elements or letters are no description, and converting takes time and depth. */
const MOST_ELEMENTS = 1_000;
const MOST_LETTERS = 50_000;

/** @param text Markdown, plain text or HTML; all three are found in every system */
export function toMarkdown(text: string): string {
  const lines = plainLineEnds(text);
  const elements = lines.length > MOST_LETTERS ? 0 : (hideCode(lines).match(ELEMENT)?.length ?? 0);
  const markdown = elements > 0 && elements <= MOST_ELEMENTS ? fromHtml(lines) : lines;
  return trimBody(withoutTags(cleanText(markdown)));
}

/** Several texts below each other; one that another begins with is not said twice. */
export function joinTexts(...texts: readonly (string | undefined)[]): string {
  const parts = texts.map((text) => trimBody(text ?? '')).filter((text) => text !== '');
  return parts
    .filter(
      (part, index) =>
        !parts.some(
          (other, place) => place !== index && other.startsWith(part) && (other !== part || place < index),
        ),
    )
    .join('\n\n');
}

/** A title or a name, on one line. */
export const toLine = (text: string | null | undefined): string => cleanLine(plainLineEnds(text ?? ''));

/** Line ends of all kinds, also those that were escaped once too often: `\\r\\n` as four letters. */
function plainLineEnds(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  // A text with real line ends may speak of "\n"; one without any, and with several of these, means them.
  return plain.includes('\n') ? plain : plain.replaceAll(/\\r\\n|(?:\\r|\\n)(?=\\[rn]|\s|[A-Z*-])/g, '\n');
}

/** A text that begins with one of these is a page of HTML; other texts have some of it between plain paragraphs. */
const BLOCK_FIRST = /^\s*<(?:p|div|h[1-6]|ul|ol|dl|blockquote|pre|table|hr)\b/i;

const LIST = /<(ul|ol|blockquote|pre|table|dl)\b[^<>]*>[^]*?<\/\1>/gi;
const PARAGRAPH = /<(p|div|h[1-6])\b[^<>]*>[^]*?<\/\1>/gi;
const INLINE = /<(a|b|i|u|em|strong|del|sub|sup|code|span|font|small)\b[^<>]*>[^<]*<\/\1>/gi;

/** Marks around other elements, and breaks that nothing closes; a lone `<b>` is spoken of. */
const LEFT_OVER =
  /<\/?(?:p|div|span|font|center)\b[^<>]*>|<(b|i|u|em|strong|small)>(?=[^]*<\/\1>)|<\/(?:b|i|u|em|strong|small)>/gi;

function fromHtml(text: string): string {
  try {
    if (BLOCK_FIRST.test(text)) return convert(text);
    const block = (html: string): string => `\n\n${convert(html)}\n\n`;
    return text
      .replaceAll(LIST, block)
      .replaceAll(PARAGRAPH, block)
      .replaceAll(INLINE, convert)
      .replaceAll(/<\/?br\s*\/?>[^\S\n]*\n?/gi, '\n')
      .replaceAll(/<li\b[^<>]*>\s*/gi, '- ')
      .replaceAll(/<\/li>/gi, '')
      .replaceAll(LEFT_OVER, '')
      .replaceAll(/\n{3,}/g, '\n\n');
  } catch {
    // So deep that the converter gave up.
    return text;
  }
}

const convert = (html: string): string =>
  converter
    .turndown(html)
    .replaceAll(/^(\s*(?:-|\d+\.)) {2,3}/gm, '$1 ')
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n');

/** Only outside of code, where a backslash would show. */
function withoutTags(markdown: string): string {
  // A comment is no code: it would vanish.
  const visible = hideCode(markdown.replaceAll('<!--', '<!  '));
  return markdown.replace(TAG_START, (sign, offset: number) =>
    visible.charAt(offset) === sign && markdown.charAt(offset - 1) !== '\\' ? '\\<' : sign,
  );
}
