/**
 * Makes a sanitised tree valid, plain HTML: blocks only where blocks may stand, headings below those of the page, no
 * empty elements. An element in a wrong place loses its tag, never its text.
 */
import type { Element, Nodes, Properties, Root } from 'hast';
import { createHeadingIds } from './heading-ids.ts';
import { image, link } from './links.ts';
import {
  childrenOf,
  element,
  hasContent,
  hasInk,
  isBlock,
  isTag,
  text,
  trimmed,
  unlessEmpty,
  wordsOf,
  type Piece,
  type Tag,
} from './nodes.ts';

/** @param headingOffset How many heading levels the page keeps for itself; without it headings become bold lines. */
export function tidyTree(tree: Nodes, headingOffset: number | undefined): Root {
  const outline: Outline = { offset: headingOffset, open: [], ids: createHeadingIds() };
  return { type: 'root', children: rankHeadings(blocks(childrenOf(tree)), outline) };
}

/** How each element is printed; all others are phrasing such as `<b>`. */
const PRINTERS = new Map<string, (node: Element) => Piece[]>([
  ['br', (node) => [element(node.tagName, [])]],
  ['hr', (node) => [element(node.tagName, [])]],
  ['p', paragraph],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, paragraph] as const),
  ['blockquote', (node) => unlessEmpty(element('blockquote', blocks(node.children)))],
  ['pre', (node) => unlessEmpty(element('pre', phrasing(node.children)))],
  ['ul', list],
  ['ol', list],
  ['dl', definitions],
  ['table', table],
  ['details', details],
  ['a', (node) => link(node, phrasing(node.children))],
  ['img', image],
  ['input', (node) => [text(node.properties['checked'] === true ? '☑' : '☐')]],
  // Boxes without a class say nothing, and a part of a list or a table means nothing outside it.
  ...['div', 'figure', 'figcaption', 'summary', 'li', 'dt', 'dd'].map((tag) => [tag, unwrapped] as const),
  ...['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((tag) => [tag, unwrapped] as const),
]);

function tidy(node: Nodes): Piece[] {
  if (node.type === 'text') return [text(node.value)];
  if (node.type !== 'element') return [];
  return (PRINTERS.get(node.tagName) ?? inline)(node);
}

/** Content of a container that holds nothing but blocks. */
function blocks(nodes: readonly Nodes[]): Tag[] {
  return inParagraphs(nodes.flatMap(tidy));
}

/** Content of a list item or table cell, which may be a few words or several blocks. */
function flow(nodes: readonly Nodes[]): Piece[] {
  return trimmed(nodes.flatMap(tidy));
}

/** Content that may hold no block: blocks in it are set one after another. */
function phrasing(nodes: readonly Nodes[]): Piece[] {
  return nodes
    .flatMap(tidy)
    .flatMap((piece) => (isBlock(piece) ? [...phrasing(piece.children), text(' ')] : [piece]));
}

function inParagraphs(pieces: readonly Piece[]): Tag[] {
  const result: Tag[] = [];
  let run: Piece[] = [];
  const closeRun = (): void => {
    result.push(...unlessEmpty(element('p', trimmed(run))));
    run = [];
  };
  for (const piece of pieces) {
    if (isBlock(piece)) {
      closeRun();
      result.push(piece);
    } else {
      run.push(piece);
    }
  }
  closeRun();
  return result;
}

function unwrapped(node: Element): Piece[] {
  return blocks(node.children);
}

function inline(node: Element): Piece[] {
  const children = node.children.flatMap(tidy);
  return children.some(isBlock) || !hasContent(children)
    ? children
    : [element(node.tagName, children, node.properties)];
}

function paragraph(node: Element): Piece[] {
  const children = node.children.flatMap(tidy);
  return children.some(isBlock)
    ? inParagraphs(children)
    : unlessEmpty(element(node.tagName, trimmed(children)));
}

function list(node: Element): Piece[] {
  const items: Piece[][] = [];
  for (const child of node.children.filter(hasInk)) {
    const last = items.at(-1);
    if (isTag(child, 'li')) items.push(flow(child.children));
    // A list written right inside a list belongs to the item above it.
    else if (last && isTag(child, 'ul', 'ol')) last.push(...tidy(child));
    else items.push(flow([child]));
  }
  return unlessEmpty(
    element(
      node.tagName,
      items.flatMap((item) => unlessEmpty(element('li', item))),
      node.properties,
    ),
  );
}

function definitions(node: Element): Piece[] {
  const children = node.children.flatMap((child) => (isTag(child, 'div') ? child.children : [child]));
  const terms = children.filter(hasInk).map((child) => {
    if (isTag(child, 'dt')) return element('dt', trimmed(phrasing(child.children)));
    return element('dd', isTag(child, 'dd') ? flow(child.children) : flow([child]));
  });
  const paired = isTag(terms.at(0), 'dt') && isTag(terms.at(-1), 'dd');
  return paired ? [element('dl', terms)] : inParagraphs(terms.flatMap(unwrapped));
}

function table(node: Element): Piece[] {
  const parts = node.children.filter((child) => child.type === 'element');
  const rowsOf = (...tags: string[]): Tag[] =>
    parts.filter((part) => isTag(part, ...tags)).flatMap(tableRows);
  const head = rowsOf('thead');
  const body = rowsOf('tbody', 'tr', 'tfoot');
  const caption = phrasing(parts.filter((part) => isTag(part, 'caption')).flatMap((part) => part.children));
  return unlessEmpty(
    element('table', [
      ...unlessEmpty(element('caption', trimmed(caption))),
      ...(head.length > 0 ? [element('thead', head)] : []),
      ...(body.length > 0 ? [element('tbody', body)] : []),
    ]),
  );
}

function tableRows(part: Element): Tag[] {
  const rows = part.tagName === 'tr' ? [part] : part.children.filter((child) => isTag(child, 'tr'));
  return rows.flatMap((row) => {
    const cells = childrenOf(row).filter((child) => isTag(child, 'td', 'th'));
    return cells.length > 0
      ? [
          element(
            'tr',
            cells.map((cell) => tableCell(cell, part.tagName === 'thead')),
          ),
        ]
      : [];
  });
}

function tableCell(cell: Element, inHead: boolean): Tag {
  const children = cell.tagName === 'th' ? trimmed(phrasing(cell.children)) : flow(cell.children);
  // A header without words names nothing, and screen readers stumble over it.
  const heads = cell.tagName === 'th' && hasContent(children);
  const scope = inHead ? 'col' : 'row';
  return element(heads ? 'th' : 'td', children, { ...spans(cell), ...(heads && { scope }) });
}

function spans({ properties }: Element): Properties {
  const valid = Object.entries(properties).filter(([, value]) => /^[1-9]\d?$/.test(String(value)));
  return Object.fromEntries(valid);
}

function details(node: Element): Piece[] {
  const [first, ...rest] = node.children.filter(hasInk);
  const summary = isTag(first, 'summary') ? trimmed(phrasing(first.children)) : [];
  if (!hasContent(summary)) return blocks(node.children);
  return [element('details', [element('summary', summary), ...blocks(rest)])];
}

/** Headings so far. */
interface Outline {
  readonly offset: number | undefined;
  /** Levels as written, each inside the one before it. */
  readonly open: number[];
  readonly ids: (words: string) => string | undefined;
}

/**
 * Headings as an outline without gaps below the page's own: the first is one level under the page's, a deeper one
 * under it follows at the next level, whatever numbers the writer used.
 */
function rankHeadings(pieces: readonly Tag[], outline: Outline): Tag[] {
  const { offset, open, ids } = outline;
  return pieces.map((piece) => {
    const level = Number(/^h([1-6])$/.exec(piece.tagName)?.[1]);
    if (Number.isNaN(level)) {
      const children = piece.children.flatMap((child): Piece[] =>
        child.type === 'element' ? rankHeadings([child], outline) : [child],
      );
      return { ...piece, children };
    }
    if (offset === undefined) return element('p', [element('strong', piece.children)]);
    while (level <= (open.at(-1) ?? 0)) open.pop();
    open.push(level);
    const id = ids(wordsOf(piece));
    const tagName = `h${Math.min(6, offset + open.length)}`;
    return { ...piece, tagName, properties: id === undefined ? {} : { id } };
  });
}
