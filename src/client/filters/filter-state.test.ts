import { describe, expect, test } from 'vitest';
import { searchKey } from '../../catalog/text/search-key.ts';
import {
  countFilters,
  countValues,
  createFilter,
  type FilterFacts,
  noFilters,
  readFilters,
  writeFilters,
} from './filter-state.ts';

const offered = new Map([
  ['day', new Set(['', '2027-10-29', '2027-10-30'])],
  ['track', new Set(['', 'clocks', 'r&d'])],
]);
const names = [...offered.keys()];

const someFacts = (text: string, values: FilterFacts['values'] = {}): FilterFacts => ({
  text: searchKey(text),
  values,
});
const words = (text: string) => createFilter({ ...noFilters, words: text });

describe('filters in the address', () => {
  test('survive the way into the address and back', () => {
    const state = { words: 'tide 潮汐', choices: new Map([['track', 'r&d']]) };
    expect(readFilters(writeFilters('', state, names), offered)).toEqual(state);
  });

  test('leave other parts of the query alone', () => {
    const state = { words: '', choices: new Map([['track', 'clocks']]) };
    expect(writeFilters('?now=2027-10-29T10:00&track=r%26d&q=x', state, names)).toBe(
      '?now=2027-10-29T10%3A00&track=clocks',
    );
  });

  test('are gone from the address once they are cleared', () => {
    expect(writeFilters('?day=2027-10-29&q=tide', noFilters, names)).toBe('');
  });

  test('are ignored where the page does not offer the value', () => {
    expect(readFilters('?track=gone&day=2027-10-30&color=red', offered)).toEqual({
      words: '',
      choices: new Map([['day', '2027-10-30']]),
    });
  });

  test('take the first value that is offered when one is given twice', () => {
    expect(readFilters('?track=gone&track=clocks', offered).choices.get('track')).toBe('clocks');
  });

  test('count each choice, and the words as one', () => {
    expect(countFilters({ words: 'a b', choices: new Map([['track', 'clocks']]) })).toBe(2);
    expect(countFilters(noFilters)).toBe(0);
  });
});

test('what each choice would leave is counted with all else that is chosen, and with the words', () => {
  const sessions = [
    someFacts('tide', { track: 'clocks', day: ['2027-10-29', '2027-10-30'] }),
    someFacts('tide', { track: 'r&d', day: '2027-10-29' }),
    someFacts('sand', { track: 'clocks', day: '2027-10-29' }),
    someFacts('tide', { day: '2027-10-30' }),
  ];
  const state = { words: 'tide', choices: new Map([['day', '2027-10-29']]) };
  const counts = countValues(sessions, state, names);
  expect(counts.get('track')).toEqual(
    new Map([
      ['clocks', 1],
      ['r&d', 1],
    ]),
  );
  expect(counts.get('day')).toEqual(
    new Map([
      ['2027-10-29', 2],
      ['2027-10-30', 2],
    ]),
  );
});

describe('a filter', () => {
  test('lets everything through while nothing is chosen', () => {
    expect(createFilter(noFilters)(someFacts('anything'))).toBe(true);
  });

  test('needs every choice to agree', () => {
    const filter = createFilter({
      words: '',
      choices: new Map([
        ['track', 'clocks'],
        ['day', '2027-10-29'],
      ]),
    });
    expect(filter(someFacts('', { track: 'clocks', day: '2027-10-29' }))).toBe(true);
    expect(filter(someFacts('', { track: 'clocks', day: '2027-10-30' }))).toBe(false);
    expect(filter(someFacts('', { day: '2027-10-29' }))).toBe(false);
  });

  test('agrees with any of a session’s days', () => {
    const filter = createFilter({ words: '', choices: new Map([['day', '2027-10-30']]) });
    expect(filter(someFacts('', { day: ['2027-10-29', '2027-10-30'] }))).toBe(true);
    expect(filter(someFacts('', { day: ['2027-10-28', '2027-10-29'] }))).toBe(false);
  });

  test.each([
    ['OFFICE lamport', true],
    ['lamport bakery', false],
    ['ｌａｍｐｏｒｔ', true],
    ['jorund', true],
    ['Åse', true],
    ['钟', true],
    ['ガ', false],
    ['  ', true],
  ])('finds "%s" in a title with people: %s', (query, found) => {
    expect(words(query)(someFacts('Lamport at the Post Office Jørund Åse 水钟室 カード'))).toBe(found);
  });
});
