import { findMarks } from '../../catalog/search/marks.ts';
import { element } from '../dom/element.ts';

/** A text in which the words of a query are marked. @param phrases as `queryPhrases` gives them */
export function marked(text: string, phrases: readonly string[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let done = 0;
  for (const [start, end] of findMarks(text, phrases)) {
    parts.push(text.slice(done, start), element('mark', '', text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}
