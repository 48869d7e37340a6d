import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../text/clean.ts';
import { indexableText, plainForms, queryPhrases, queryWords, readableText } from './words.ts';

/** The words of a text as an index has them that cuts at spaces and drops what is neither letter nor digit. */
const indexedWords = (text: string): string[] =>
  indexableText(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '');

test.each([
  ['数据湖仓', ['数据', '据湖', '湖仓']],
  ['用Pulsar做消息', ['用', 'Pulsar', '做消', '消息']],
  ['湖仓，一体', ['湖仓', '一体']],
  ['Real-time 分析', ['Real-time', '分析']],
  ['サーバーAPI', ['サー', 'ーバ', 'バー', 'API']],
])('cuts %s into words that an index can find', (text, words) => {
  expect(indexedWords(text)).toEqual(words);
});

test.each([
  '数据湖仓（Lakehouse）的实践',
  '从 0 到 1：Apache Doris 在小米',
  'A plain title | with a bar ^ and ~ more',
  '“流批一体” — 𠮷野家',
])('gives %s back as it was', (text) => {
  expect(readableText(indexableText(text))).toBe(text);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('|', '^', '~', ' ', '湖', 'ー', '。', 'a'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

test('gives any text back, its own bars included', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readableText(indexableText(text))).toBe(cleanLine(text));
    }),
  );
});

test.each([
  ['Pulsar', ['pulsar']],
  ['Ｐｕｌｓａｒ　消息队列', ['pulsar', '消息', '息队', '队列']],
  ['⽹关', ['网关']],
  ['云', ['云']],
  ['，。!', []],
  ['   ', []],
])('reads the query %s as words', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test('finds every part of a Chinese text by the pairs of the query', () => {
  const indexed = new Set(indexedWords('流批一体的实时数仓'));
  for (const part of ['流批', '批一体', '实时数仓', '流批一体的实时'])
    expect(queryWords(part).filter((word) => !indexed.has(word))).toEqual([]);
});

test('marks whole runs of Chinese and plain words', () => {
  expect(queryPhrases('Hervé 数据湖 real-time')).toEqual(['herve', '数据湖', 'real', 'time']);
});

test('knows which words people may type with plainer letters', () => {
  expect(plainForms('Łukasz and Jörg from ＡＢＣ')).toEqual(['lukasz', 'abc']);
});
