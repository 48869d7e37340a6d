import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { themeOfAddress } from '../client/embed/theme-of-address.ts';
import { earlyScript } from './early-script.ts';

test('a function runs as it is printed, with a comment in it', () => {
  const documentElement = { dataset: {} };
  const text = earlyScript(themeOfAddress);
  expect(text).toContain('//');
  runInNewContext(text, {
    document: { documentElement },
    location: { search: '?theme=dark' },
    URLSearchParams,
  });
  expect(documentElement.dataset).toEqual({ theme: 'dark', choosing: '' });
});
