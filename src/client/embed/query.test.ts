import { describe, expect, test } from 'vitest';
import { attributesOf, wantsTitle } from './query.ts';

const read = (query: string): Record<string, string> =>
  Object.fromEntries(attributesOf(new URLSearchParams(query)));

describe('an address', () => {
  test.each([
    ['', {}],
    [
      'track=clocks&day=2027-10-29&room=sundial&kind=keynote',
      { track: 'clocks', day: '2027-10-29', room: 'sundial', kind: 'keynote' },
    ],
    ['track=clocks&track=sun', { track: 'clocks sun' }],
    ['track=&number=5', { number: '5' }],
    ['upcoming=1', { upcoming: '' }],
    ['upcoming', { upcoming: '' }],
    ['upcoming=0', {}],
    ['now=2027-10-29T11:20', { now: '2027-10-29T11:20' }],
    ['src=https://evil.example/programme.json&onclick=alert(1)&target=_top', {}],
  ])('that asks "%s" gives the element these attributes', (query, attributes) => {
    expect(read(query)).toEqual(attributes);
  });

  test.each([
    ['', true],
    ['title=1', true],
    ['title=0', false],
    ['title=false', false],
  ])('that asks "%s" shows the title: %s', (query, wanted) => {
    expect(wantsTitle(new URLSearchParams(query))).toBe(wanted);
  });
});
