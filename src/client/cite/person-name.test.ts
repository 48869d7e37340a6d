import { expect, test } from 'vitest';
import { splitName } from './person-name.ts';

test.each([
  ['Ana Example', 'Example', 'Ana'],
  ['Ana Maria Example', 'Example', 'Ana Maria'],
  ['Renske van der Ploegh', 'van der Ploegh', 'Renske'],
  ['Signe Rasmusdatter-Holm', 'Rasmusdatter-Holm', 'Signe'],
  ['J. R. Sample', 'Sample', 'J. R.'],
  ['Seán O’Example', 'O’Example', 'Seán'],
  ['Example, Ana', 'Example', 'Ana'],
  ['van der Ploegh, Renske', 'van der Ploegh', 'Renske'],
])('%s is %s, %s', (name, family, given) => {
  expect(splitName(name)).toMatchObject({ family, given });
});

test.each([
  ['Bo Sample Jr.', 'Sample', 'Bo', 'Jr.'],
  ['Bo Sample, Jr.', 'Sample', 'Bo', 'Jr.'],
  ['Sample, Jr., Bo', 'Sample', 'Bo', 'Jr.'],
  ['Bo Sample III', 'Sample', 'Bo', 'III'],
])('%s has a suffix', (name, family, given, suffix) => {
  expect(splitName(name)).toEqual({ family, given, suffix });
});

test.each([
  '样例',
  '欧阳 样例',
  'Gu 念慈',
  'Odalys',
  'Ana (Annie) Example',
  'Example & Sample GmbH',
  'Ana Example and Bo Sample',
  'Team 42',
  'One, Two, Three, Four',
  'Example,',
])('"%s" stays whole', (name) => {
  expect(splitName(name)).toEqual({ family: name });
});
