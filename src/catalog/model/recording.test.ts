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
    [
      'https://www.youtube.com/playlist?list=PLabcDEF12345',
      'https://www.youtube.com/playlist?list=PLabcDEF12345',
      undefined,
    ],
    ['https://www.youtube.com/@conf/videos', 'https://www.youtube.com/@conf/videos', undefined],
    [
      'https://www.youtube.com/embed/videoseries?list=PL1',
      'https://www.youtube.com/embed/videoseries?list=PL1',
      undefined,
    ],
  ])('at %s is watched at %s and framed only from a known host', (address, url, player) => {
    expect(readRecording(address)).toMatchObject({ url, player });
  });

  test.each(['watch?v=abcDEF12345', 'embed/abcDEF12345', 'live/abcDEF12345', 'shorts/abcDEF12345'])(
    'of YouTube is known at its address %s',
    (address) => {
      expect(readRecording(`https://www.youtube.com/${address}`).url).toBe(
        'https://www.youtube.com/watch?v=abcDEF12345',
      );
    },
  );

  test.each(['?t=90', '?t=90s', '?t=1m30s', '?start=90'])('keeps its beginning %s', (query) => {
    expect(readRecording(`https://youtu.be/abcDEF12345${query}`)).toMatchObject({
      url: 'https://www.youtube.com/watch?v=abcDEF12345&t=90s',
      player: 'https://www.youtube-nocookie.com/embed/abcDEF12345?start=90',
    });
  });

  test('begins at its beginning where its address names no time that can be read', () => {
    expect(readRecording('https://youtu.be/abcDEF12345?t=soon').url).toBe(
      'https://www.youtube.com/watch?v=abcDEF12345',
    );
  });
});
