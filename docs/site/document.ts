/** What a Markdown file of the docs says of itself: for its page, and for the test of its links. */
import { markdownToMdast } from 'satteri';

type Node = ReturnType<typeof markdownToMdast>;

export interface Link {
  /** As written, `content.md#problems`. */
  readonly href: string;
  /** Line of the file, from 1 on. */
  readonly line: number;
}

export interface Document {
  /** The first heading, without marks. */
  readonly title: string;
  /** The first sentence below it, without marks; empty where none follows. */
  readonly description: string;
  /** The Markdown below the title. */
  readonly body: string;
  /** What may stand behind `#` in a link to the file, as forges and Astro make it of the headings. */
  readonly anchors: ReadonlySet<string>;
  /** Links and pictures, in their order. */
  readonly links: readonly Link[];
}

/** @throws Error where the file does not begin with a title */
export function readDocument(markdown: string): Document {
  const root = markdownToMdast(markdown, { position: true });
  const [first, second] = childrenOf(root);
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error('Begin the file with "# Title".');
  const nodes = withDescendants(root);
  return {
    title: textOf(first),
    description: second?.type === 'paragraph' ? firstSentence(textOf(second)) : '',
    body: markdown.slice(first.position?.end.offset).replace(/^\s*\n/, ''),
    anchors: anchorsOf(nodes.filter(({ type }) => type === 'heading').map(textOf)),
    links: nodes.flatMap((node) =>
      'url' in node ? [{ href: node.url, line: node.position?.start.line ?? 1 }] : [],
    ),
  };
}

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

const withDescendants = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(withDescendants)];

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

function anchorsOf(headings: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const numbered = (number: number): string => (number === 0 ? name : `${name}-${String(number)}`);
    let number = 0;
    while (anchors.has(numbered(number))) number += 1;
    anchors.add(numbered(number));
  }
  return anchors;
}
