import { expect, test } from 'vitest';
import { otherForms } from './han-forms.ts';
import { queryWords } from './words.ts';

test.each([
  ['数据湖仓的实践', '數據湖倉'],
  ['台湾的头发', '台灣'],
  ['台湾的头发', '頭髮'],
  ['數據湖倉的實踐', '数据湖仓'],
  ['從 0 到 1：雲原生', '云原生'],
])('%s is found by %s', (text, query) => {
  const known = new Set([...queryWords(text), ...otherForms(text)]);
  expect(queryWords(query).filter((word) => !known.has(word))).toEqual([]);
});

test.each(['Data lakes', '', '山水'])('%j has no other form', (text) => {
  expect(otherForms(text)).toEqual([]);
});
