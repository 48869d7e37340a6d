import type { Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { defineMdastPlugin, htmlToHast, markdownToHtml } from 'satteri';
import { prepareMarkdown } from './lines.ts';
import { allowedHtml, escapeUnknownTags } from './html.ts';
import { tidyTree } from './tidy.ts';
import { cleanText } from '../text/clean.ts';
import { escapeMarkup } from '../text/escape.ts';

export interface RichText {
  /** Sanitised HTML, made of blocks; empty when there is nothing to read. */
  readonly html: string;
  /** The same without markup: paragraphs separated by blank lines, for search, feeds and descriptions. */
  readonly text: string;
  /** The content file from which its links to other files start; absent where it has none. */
  readonly file?: string;
}

/**
 * Markdown, with the HTML that `allowedHtml` lists, as HTML that is safe and valid in any page.
 *
 * @param options.headingOffset How many heading levels the page keeps for itself; the body's first is the next one.
 * @param options.headings `bold` for texts that appear in several places, where no level would be right.
 */
export function renderMarkdown(
  source: string,
  { headingOffset = 2, headings = 'ranked' }: { headingOffset?: number; headings?: 'ranked' | 'bold' } = {},
): RichText {
  const body = prepareMarkdown(cleanText(source));
  const tree = htmlToHast(markdownHtml(body), { fragment: true });
  const page = tidyTree(
    sanitize(nestsTooDeeply(tree) ? plainTree(body) : tree, allowedHtml),
    headings === 'bold' ? undefined : headingOffset,
  );
  return { html: toHtml(page, PRINTING), text: plainText(page) };
}

function markdownHtml(body: string): string {
  return markdownToHtml(body, {
    // Smart punctuation stays off: text is kept as it was written.
    features: { gfm: { footnotes: false }, frontmatter: false },
    mdastPlugins: [knownTagsOnly, ...(body.includes('~') ? [doubleTildesOnly] : [])],
  }).html;
}

const PRINTING = { characterReferences: { useNamedReferences: true }, upperDoctype: false };

const knownTagsOnly = defineMdastPlugin({
  name: 'known-tags-only',
  html: (node, context) => {
    context.setProperty(node, 'value', escapeUnknownTags(node.value));
  },
});

/** A single tilde is "about" or a range such as `100~200`; only two strike text out. */
const doubleTildesOnly = defineMdastPlugin({
  name: 'double-tildes-only',
  options: { position: true },
  delete: (node, context) => {
    const start = node.position?.start.offset ?? 0;
    if (context.source.startsWith('~~', start)) return;
    context.replaceNode(node, [{ type: 'text', value: '~' }, ...node.children, { type: 'text', value: '~' }]);
  },
});

/** Line ends in HTML source are white space, so `toText` leaves blanks around those that remain. */
function plainText(page: Root): string {
  return toText(page)
    .replace(/(?<![^\S\n])[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Far more than any real text, far less than what exhausts the stack of a recursive walk. */
const DEEPEST_NESTING = 100;

function nestsTooDeeply(tree: Nodes): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_NESTING) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** Text whose markup is an attack or an accident is shown as it was written. */
function plainTree(body: string): Nodes {
  return htmlToHast(`<pre>${escapeMarkup(body)}</pre>`, { fragment: true });
}
