import { expect, test } from 'vitest';
import { indexable } from './indexable.ts';
import { vocabularyOf } from './vocabulary.ts';

test('holds words of titles and names first, the commonest first, and those that several texts use', () => {
  const documents = [
    indexable({
      title: ['Pulsar in Practice'],
      names: ['Łukasz Lin'],
      content: ['Brokers and pulsars, 2027.'],
    }),
    indexable({ title: ['数据 Pulsar'], content: ['Brokers once more, tpying.'] }),
  ];
  expect(vocabularyOf(documents)).toEqual(['pulsar', 'lukasz', 'practice', 'brokers']);
});

test('is bounded, however much a conference says', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `word${String(index)}`);
  expect(vocabularyOf([indexable({ title: words })])).toHaveLength(15_000);
});
