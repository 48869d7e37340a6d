/** The HTML that a body may bring along. Whatever is not on this list was not meant as HTML and stays visible text. */
import type { Schema } from 'hast-util-sanitize';
import { escapeMarkup } from '../text/escape.ts';

const TAGS = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'br', 'details', 'summary'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img', 'a', 'span', 'q', 'cite', 'abbr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'code', 'kbd'],
]);

/** The second lock behind `escapeUnknownTags`: nothing outside this schema reaches a page. */
export const allowedHtml: Schema = {
  // Markdown itself makes a checkbox for `- [x]`; written as HTML it is text, being no member of TAGS.
  tagNames: [...TAGS, 'input'],
  attributes: {
    a: ['href'],
    abbr: ['title'],
    img: ['src', 'alt'],
    input: ['checked'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  clobber: [],
  required: {},
  ancestors: {},
  strip: [],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

// Stops at the next beginning, so that beginnings without an end cost no more than they are long.
const COMMENT = String.raw`<!--(?:(?!<!--)[^])*?-->`;
const ATTRIBUTE = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const TAG = String.raw`<\/?([A-Za-z][A-Za-z0-9-]*)(?:${ATTRIBUTE})*\s*\/?>`;
const MARKUP = new RegExp(`${COMMENT}|${TAG}|<`, 'g');

/** Make every tag that is not on the list, or not complete, show as it was written. Comments go, as their writer meant. */
export function escapeUnknownTags(html: string): string {
  return html.replace(MARKUP, (markup, name?: string) => {
    if (markup.startsWith('<!--')) return '';
    return name !== undefined && TAGS.has(name.toLowerCase()) ? markup : escapeMarkup(markup);
  });
}

/** Text without the tags that a page would not show. */
export function withoutTags(text: string): string {
  return text.replace(MARKUP, (markup, name?: string) =>
    name !== undefined && TAGS.has(name.toLowerCase()) ? ' ' : markup,
  );
}

/** `<tag` at the start of a line, where CommonMark lets it swallow all lines up to the next blank one. */
const BLOCK_START = /^( {0,3})<(?=[A-Za-z/!?])(?:\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)|(!--)|[!?])/;

/** Whether Markdown would begin an HTML block at this line for something that is no HTML to us. */
export function startsUnknownHtml(line: string): boolean {
  const [start, , name, comment] = BLOCK_START.exec(line) ?? [];
  if (start === undefined || comment !== undefined) return false;
  return name === undefined || !TAGS.has(name.toLowerCase());
}

/** A line that holds one complete tag and nothing else, except where a blank line after it would break a construct. */
export function isLoneTag(line: string): boolean {
  const name = LONE_TAG.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && TAGS.has(name) && !NEEDS_CONTENT.has(name);
}

const LONE_TAG = new RegExp(`^\\s*${TAG}\\s*$`);
const NEEDS_CONTENT = new Set([
  ...[
    'pre',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
  ],
]);
