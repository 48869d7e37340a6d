import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { redirectPage } from './redirect.ts';

/** The page's elements with their attributes, and all of its text. */
function parse(html: string): { elements: Map<string, Record<string, string>[]>; text: string } {
  const elements = new Map<string, Record<string, string>[]>();
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.set(name, [...(elements.get(name) ?? []), attributes]),
    ontext: (part) => (text += part),
  });
  parser.end(html);
  return { elements, text };
}

const moved = {
  url: '/2027/sessions/new.html',
  canonical: 'https://example.org/2027/sessions/new.html',
  title: 'A talk',
  note: 'This session has moved to',
  language: 'en',
};

test('a redirect leads to the new address by itself, by a link, and for search engines', () => {
  const { elements } = parse(redirectPage(moved));
  expect(elements.get('html')).toEqual([{ lang: 'en' }]);
  expect(elements.get('meta')).toContainEqual({
    'http-equiv': 'refresh',
    content: '0;url=/2027/sessions/new.html',
  });
  expect(elements.get('a')).toEqual([{ href: '/2027/sessions/new.html' }]);
  expect(elements.get('link')).toEqual([{ rel: 'canonical', href: moved.canonical }]);
});

test('a redirect is not to be found itself', () => {
  expect(parse(redirectPage(moved)).elements.get('meta')).toContainEqual({
    name: 'robots',
    content: 'noindex',
  });
});

test('a title in a redirect stays text, whatever it says', () => {
  const title = '</title><script>alert(1)</script>"&amp;';
  const { elements, text } = parse(redirectPage({ ...moved, title, language: '"><script>' }));
  expect([...elements.keys()]).toEqual([
    'html',
    'head',
    'meta',
    'title',
    'link',
    'body',
    'main',
    'h1',
    'p',
    'a',
  ]);
  expect(text.split(title)).toHaveLength(4);
});
