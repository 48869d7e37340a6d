import { describe, expect, test } from 'vitest';
import { readRecording } from './recording.ts';

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
