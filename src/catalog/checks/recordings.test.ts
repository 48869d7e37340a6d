import { describe, expect, test } from 'vitest';
import { problemsOf, session, settings } from '../test-content.ts';

const check = (...addresses: readonly string[]): string[] =>
  problemsOf({
    'conference.yaml': settings(),
    ...Object.fromEntries(
      addresses.map((speechLink, index) => [`sessions/s${String(index)}.md`, session({ speechLink })]),
    ),
  });

describe('an address of a recording', () => {
  test.each([
    ['https://www.youtube.com/playlist?list=PL123', 'a list of recordings'],
    ['https://www.youtube.com/embed/videoseries?list=PL123', 'a list of recordings'],
    ['https://www.youtube.com/watch?list=PL123', 'a list of recordings'],
    ['https://m.youtube.com/@conference/videos', 'a channel'],
    ['https://www.youtube.com/channel/UC123', 'a channel'],
    ['https://space.bilibili.com/123', 'a channel'],
    ['https://studio.youtube.com/video/abc/edit', 'a page that only its owner can open'],
    ['//player.bilibili.com/player.html?cid=1', 'a player without a recording'],
    ['https://video.example.org/', 'the first page of a site'],
    ['http://localhost:8080/talk.mp4', 'an address that only one computer or network knows'],
  ])('%s is a warning, as it is %s', (address, what) => {
    expect(check(address)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^sessions/s0\\.md:3:13 warning speechLink: "[^"]*" is ${what}, and not this session's recording\\.`,
        ),
      ),
    ]);
  });

  test.each([
    'https://www.youtube.com/embed/abcdefghijk',
    'https://www.youtube.com/watch?v=abcdefghijk&list=PL123',
    'https://www.youtube.com/clip/Ugkx123',
    '//player.bilibili.com/player.html?aid=1&bvid=BV1xx',
    'https://www.bilibili.com/video/BV1xx',
    'https://media.example.org/v/tides',
    'http://media.example.org/tides.mp4',
    'http://[2001:db8::1]/tides.mp4',
  ])('%s is none', (address) => {
    expect(check(address)).toEqual([]);
  });

  test('is one warning where many files have it', () => {
    const list = 'https://www.youtube.com/playlist?list=PL123';
    expect(check(list, list, list, list, list)).toEqual([
      expect.stringMatching(/^sessions\/s0\.md.* 4 more files say the same\.$/),
    ]);
  });
});
