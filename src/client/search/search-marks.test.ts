import { expect, test } from 'vitest';
import { excerptAround, findMarks } from './search-marks.ts';

const marked = (text: string, phrases: readonly string[]): string[] =>
  findMarks(text, phrases).map(([start, end]) => text.slice(start, end));

test.each([
  ['Apache Pulsar and pulsars', ['pulsar'], ['Pulsar', 'pulsars']],
  ['metadata and data', ['data'], ['data']],
  ['Hervé LE FLOC’H', ['herve', 'le'], ['Hervé', 'LE']],
  ['Łukasz', ['lukasz'], ['Łukasz']],
  ['Streaming joins', ['streams'], ['Streaming']],
  ['构建实时数据湖仓的实践', ['数据湖'], ['数据湖']],
  ['消息中间件与队列', ['消息队列'], ['消息', '队列']],
  ['ＡＢＣ 与 abc', ['abc'], ['ＡＢＣ', 'abc']],
  ['在Pulsar中', ['pulsar'], ['Pulsar']],
  ['No such thing', ['zebra'], []],
])('marks in "%s" the words %j', (text, phrases, expected) => {
  expect(marked(text, phrases)).toEqual(expected);
});

test('joins marks that touch', () => {
  expect(findMarks('数据湖', ['数据', '据湖'])).toEqual([[0, 3]]);
});

test('shows the part of a long text with most of the words', () => {
  const text = `${'An opening without it. '.repeat(20)}Here a lake of data lies in the middle. ${'And an end. '.repeat(20)}`;
  const excerpt = excerptAround(text, ['lake', 'data'], 120);
  expect(excerpt).toMatch(/^….*lake of data.*…$/);
  expect(excerpt.length).toBeLessThan(130);
});

test('shows the beginning when nothing is found, and all of a short text', () => {
  expect(excerptAround('Short text.', ['zebra'], 120)).toBe('Short text.');
  expect(excerptAround('word '.repeat(100), ['zebra'], 50)).toMatch(/^word .*…$/);
});
