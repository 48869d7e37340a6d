import { expect, test } from 'vitest';
import { readSearchState, type SearchState, writeSearchState } from './state.ts';

const read = (address: string): SearchState => readSearchState(new URLSearchParams(address));

test.each<[string, SearchState]>([
  ['', { query: '', facets: {}, sort: 'relevance' }],
  ['?q=%E6%95%B0%E6%8D%AE+%26+AI', { query: '数据 & AI', facets: {}, sort: 'relevance' }],
  [
    '?q=pulsar&day=2022-07-29&track=messaging&sort=time',
    { query: 'pulsar', facets: { day: '2022-07-29', track: 'messaging' }, sort: 'time' },
  ],
])('the address %s is a search, and back', (address, state) => {
  expect(read(address)).toEqual(state);
  expect(writeSearchState(state)).toBe(address);
});

test('what an address says that is no search is left out', () => {
  expect(writeSearchState(read('?q=+&utm_source=x&track=&sort=upside-down'))).toBe('');
});
