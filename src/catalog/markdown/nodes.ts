/** The small vocabulary in which a rendered body is built and asked about. */
import type { Element, Nodes, Properties, Text } from 'hast';

/** What is printed: of all kinds of nodes only tags and text are left. */
export type Piece = Tag | Text;
export interface Tag extends Element {
  children: Piece[];
}

const BLOCKS = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'table',
    'details',
  ],
]);

/** Without the white space and line breaks at either end. */
export function trimmed(pieces: readonly Piece[]): Piece[] {
  const start = pieces.findIndex((piece) => !isSpace(piece));
  if (start === -1) return [];
  const end = pieces.findLastIndex((piece) => !isSpace(piece));
  return pieces.slice(start, end + 1).map((piece, index, all) => {
    if (piece.type !== 'text') return piece;
    const value = index === 0 ? piece.value.trimStart() : piece.value;
    return text(index === all.length - 1 ? value.trimEnd() : value);
  });
}

function isSpace(piece: Piece): boolean {
  return piece.type === 'text' ? piece.value.trim() === '' : piece.tagName === 'br';
}

export function hasContent(pieces: readonly Piece[]): boolean {
  return !pieces.every(isSpace);
}

export function hasInk(node: Nodes): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}

export function isBlock(piece: Piece): piece is Tag {
  return piece.type === 'element' && BLOCKS.has(piece.tagName);
}

export function isTag<T extends Nodes, Name extends string>(
  node: T | undefined,
  ...tags: readonly Name[]
): node is Extract<T, { type: 'element' }> & { tagName: Name } {
  const names: readonly string[] = tags;
  return node?.type === 'element' && names.includes(node.tagName);
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** What a piece says, without its markup. */
export const wordsOf = (piece: Piece): string =>
  piece.type === 'text' ? piece.value : piece.children.map(wordsOf).join('');

export function unlessEmpty(node: Tag): Tag[] {
  return node.children.length > 0 && node.children.some(hasInk) ? [node] : [];
}

export function element(tagName: string, children: readonly Piece[], properties: Properties = {}): Tag {
  return { type: 'element', tagName, properties, children: joined(children) };
}

/** Neighbouring texts as one, without the spaces that end lines. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text') result.splice(-1, 1, text(last.value + piece.value));
    else result.push(piece);
  }
  return result.map((piece) =>
    piece.type === 'text' ? text(piece.value.replace(/(?<![ \t])[ \t]+(?=\n)/g, '')) : piece,
  );
}

export function text(value: string): Text {
  return { type: 'text', value };
}
