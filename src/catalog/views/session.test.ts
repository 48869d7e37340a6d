import { describe, expect, test } from 'vitest';
import { initialsOf } from './portrait.ts';
import { excerpt } from './page-head.ts';
import { readRecording } from './session.ts';
import { indexLetter } from './speakers.ts';

describe('a recording', () => {
  test.each([
    [
      'https://www.youtube.com/embed/abcDEF12345',
      'https://www.youtube.com/watch?v=abcDEF12345',
      'https://www.youtube-nocookie.com/embed/abcDEF12345',
    ],
    [
      'https://youtu.be/abcDEF12345',
      'https://www.youtube.com/watch?v=abcDEF12345',
      'https://www.youtube-nocookie.com/embed/abcDEF12345',
    ],
    [
      'https://player.bilibili.com/player.html?aid=1&cid=2&page=1',
      'https://www.bilibili.com/video/av1',
      'https://player.bilibili.com/player.html?aid=1&cid=2&page=1',
    ],
    ['https://example.org/v/1', 'https://example.org/v/1', undefined],
    [
      'https://www.youtube.com.example.org/embed/abcDEF12345',
      'https://www.youtube.com.example.org/embed/abcDEF12345',
      undefined,
    ],
    ['https://www.youtube.com/embed/"><script>', 'https://www.youtube.com/embed/"><script>', undefined],
  ])('at %s is watched at %s and framed only from a known host', (address, url, player) => {
    expect(readRecording(address)).toMatchObject({ url, player });
  });
});

test.each([
  ['Ana Lima', 'AL'],
  ['李志信', '志信'],
  ['tison', 'T'],
  ['罗锦荣(Alex Luo)', '锦荣'],
  ['Ana Maria de Souza', 'AS'],
  ['"', '?'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ['Ömer', 'O'],
  ['李志信', 'L'],
  ['张伟', 'Z'],
  ['阿里', 'A'],
  ['Łukasz', 'L'],
  ['42 Labs', 'L'],
  ['Юлия', '#'],
])('%s stands under the letter %s', (name, letter) => {
  expect(indexLetter(name)).toBe(letter);
});

test('an excerpt ends between words, or anywhere in a script without spaces', () => {
  expect(excerpt('one two three four', 12)).toBe('one two…');
  expect(excerpt('数据湖仓的实践与探索', 6)).toBe('数据湖仓的…');
  expect(excerpt('short', 12)).toBe('short');
});
