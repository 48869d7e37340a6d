/** Highlights on the page that a result has opened. They are painted over the text, so nothing moves. */
import styles from '../../styles/found.css?url';
import { findMarks } from '../../catalog/search/marks.ts';
import { button } from '../dom/element.ts';
import { loadStyles } from '../dom/style-sheet.ts';
import { forgetFound } from './kept-words.ts';
import { loadSearchWords, t } from './words.ts';

const NAME = 'found';

export async function highlightFound(phrases: readonly string[]): Promise<void> {
  const root = document.querySelector('main article, main');
  if (!root || !('highlights' in CSS)) return;
  const ranges = [...textNodes(root)].flatMap((node) =>
    findMarks(node.data, phrases).map(([start, end]) => rangeOf(node, start, end)),
  );
  if (ranges.length === 0) return;
  await Promise.all([loadSearchWords(), loadStyles(styles)]);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  document.body.append(removal());
}

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
}

function rangeOf(node: Text, start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function removal(): HTMLElement {
  const made = button('action found-remove', t('found.remove'), remove);
  document.addEventListener('keydown', onEscape);
  return made;

  function remove(): void {
    CSS.highlights.delete(NAME);
    made.remove();
    document.removeEventListener('keydown', onEscape);
    forgetFound();
  }

  function onEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape' && !document.querySelector('dialog[open]')) remove();
  }
}
