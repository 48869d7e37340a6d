/** A document of the index as a result that a list can show. */
import type { SearchResult } from './answers.ts';
import { excerptAround } from './excerpts.ts';
import { readPersonFact, resultTypes, type SearchFact } from './facets.ts';
import { findMarks } from './marks.ts';
import type { PagefindData } from './pagefind.ts';
import { BETWEEN_TEXTS, readableText } from './words.ts';

/** In characters of Latin scripts. */
const EXCERPT_LENGTH = 160;

/** @param phrases of the query, as `queryPhrases` gives them; the excerpt is about them */
export function readResult(
  { url, content, meta, filters }: PagefindData,
  phrases: readonly string[],
): SearchResult {
  const fact = (name: SearchFact): string | undefined => filters[name]?.[0];
  const path = new URL(url).pathname;
  return {
    url: path,
    type: resultTypes.find((type) => type === fact('type')) ?? 'session',
    id: decodeURIComponent(path.slice(path.lastIndexOf('/') + 1, -'.html'.length)),
    title: readableText(meta.title ?? ''),
    excerpt: excerptOf(content, meta, phrases),
    people: (filters.person ?? []).map(readPersonFact),
    talks: readableText(meta.talks ?? ''),
    start: fact('start'),
    end: fact('end'),
    track: fact('trackTitle'),
    hue: fact('hue'),
    room: fact('roomName'),
    status: fact('status'),
  };
}

/** From the text that has the words: the page's own, else one in another language, else what is said of one of the people. */
function excerptOf(content: string, meta: PagefindData['meta'], phrases: readonly string[]): string {
  const others = [meta.elsewhere, meta.people].map((text) => readableText(text ?? '').split(BETWEEN_TEXTS));
  const texts = [readableText(content), ...others.flat()].filter((text) => text !== '');
  const text = texts.find((each) => findMarks(each, phrases).length > 0) ?? texts[0] ?? '';
  return excerptAround(text, phrases, EXCERPT_LENGTH);
}
