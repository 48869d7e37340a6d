import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks } from './marks.ts';
import { queryPhrases } from './words.ts';

const marked = (text: string, query: string): string[] =>
  findMarks(text, queryPhrases(query)).map(([start, end]) => text.slice(start, end));

test.each([
  ['Apache Pulsar and pulsars', 'pulsar', ['Pulsar', 'pulsars']],
  ['metadata and data', 'data', ['data']],
  ['Hervé LE FLOC’H', 'herve le', ['Hervé', 'LE']],
  ['Łukasz', 'lukasz', ['Łukasz']],
  ['Streaming joins', 'streams', ['Streaming']],
  ['What we planned', 'planning', ['planned']],
  ['构建实时数据湖仓的实践', '数据湖', ['数据湖']],
  ['消息中间件与队列', '消息队列', ['消息', '队列']],
  ['ＡＢＣ 与 abc', 'abc', ['ＡＢＣ', 'abc']],
  ['在Pulsar中', 'pulsar', ['Pulsar']],
  ['サーバーAPIの設計', 'API', ['API']],
  ['サーバーAPIの設計', 'サーバーAPI', ['サーバーAPI']],
  ['APIサーバー', 'サーバー', ['サーバー']],
  ['時々API', 'api', ['API']],
  ['No such thing', 'zebra', []],
])('marks in "%s" the words of "%s"', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

test('marks nothing for a word without letters', () => {
  expect(findMarks('Anything', ['', 'any'])).toEqual([[0, 8]]);
});

test('joins marks that touch', () => {
  expect(findMarks('数据湖', ['数据', '据湖'])).toEqual([[0, 3]]);
});

test('marks lie apart, in order and inside any text', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'ß', 'Ｂ', '湖', '㎒', '𠮷', ' '),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit, maxLength: 3 }), (text, query) => {
      let end = -1;
      for (const [from, to] of findMarks(text, queryPhrases(query))) {
        expect(from).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
