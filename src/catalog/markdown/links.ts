/** Links and pictures inside a body. */
import type { Element } from 'hast';
import { element, hasContent, text, type Piece, type Tag } from './nodes.ts';

/** @param content What the link says, without blocks. */
export function link(node: Element, content: readonly Piece[]): Piece[] {
  const children = withoutLinks(content);
  const href = String(node.properties['href'] ?? '').trim();
  if (href === '' || !hasContent(children)) return children;
  const [only] = children;
  if (children.length === 1 && only?.type === 'text' && BARE_ADDRESS.test(only.value))
    return bareLinks(only.value, href);
  return [anchor(href, children)];
}

/** A link holds no other link, not even around a picture: the outer one leads on. */
function withoutLinks(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'text') return [piece];
    const children = withoutLinks(piece.children);
    return piece.tagName === 'a' ? children : [element(piece.tagName, children, piece.properties)];
  });
}

function anchor(href: string, children: Piece[]): Tag {
  return element('a', children, { href, ...(isForeign(href) && { rel: ['nofollow', 'noopener'] }) });
}

const HERE = ['http://here.invalid/', 'https://here.invalid/'];

/** Whether an address leads to another site as browsers read it: `http:host`, `/\\host` and `https:/host` do. */
function isForeign(address: string): boolean {
  return HERE.some((here) => {
    if (!URL.canParse(address, here)) return false;
    const { protocol, host } = new URL(address, here);
    return /^https?:$/.test(protocol) && host !== 'here.invalid';
  });
}

/** Whether an address leads to no other site for certain, as a relative one does, or one that is none; `mailto:` and the like do. */
export const isWithin = (address: string): boolean =>
  HERE.every((here) => {
    if (!URL.canParse(address, here)) return true;
    const { protocol, host } = new URL(address, here);
    return here.startsWith(protocol) && host === 'here.invalid';
  });

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)/i;
/** Punctuation that Chinese sets right after an address and that no address contains unencoded. */
const FULL_WIDTH = /([，。；：！？、（）《》〈〉「」『』【】〔〕“”‘’…—　]+)/u;

/** An address in running text ends before full-width punctuation; more addresses may follow it. */
function bareLinks(address: string, href: string): Piece[] {
  if (!FULL_WIDTH.test(address)) return [anchor(href, [text(address)])];
  return address
    .split(FULL_WIDTH)
    .filter((part) => part !== '')
    .map((part) =>
      BARE_ADDRESS.test(part) ? anchor(part.replace(/^www\./i, 'http://$&'), [text(part)]) : text(part),
    );
}

/** Pages load nothing from other hosts, so a picture in running text becomes its description, linked where possible. */
export function image(node: Element): Piece[] {
  const source = String(node.properties['src'] ?? '').trim();
  const description = String(node.properties['alt'] ?? '').trim();
  if (!isForeign(source)) return description === '' ? [] : [text(description)];
  return [anchor(source, [text(description || fileName(source))])];
}

function fileName(address: string): string {
  return /([^/?#]+)\/*(?:[?#].*)?$/.exec(address)?.[1] ?? address;
}
