import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { renderMarkdown } from './render.ts';

const html = (source: string): string => renderMarkdown(source).html;

test.each([
  ['a tag that is not on the list', 'Why <effective ruby> matters', 'Why &lt;effective ruby> matters'],
  ['a number behind a less-than sign', 'latency <10ms and a < b', 'latency &lt;10ms and a &lt; b'],
  ['a generic type', 'a List<String> of names', 'a List&lt;String> of names'],
  ['a script', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
  ['an incomplete tag', 'see <a href="x', 'see &lt;a href="x'],
  ['an ampersand', 'R & D &amp; more', 'R &amp; D &amp; more'],
])('shows %s as it was written', (_, source, expected) => {
  expect(html(source)).toBe(`<p>${expected}</p>`);
});

test('keeps listed HTML without its attributes', () => {
  expect(html('<b onclick="x()" class="y">bold</b> H<sub id="z">2</sub>O')).toBe(
    '<p><b>bold</b> H<sub>2</sub>O</p>',
  );
});

test('drops comments, since their writer hid them', () => {
  expect(html('a <!-- note --> b\n\n<!--\nlong\n\nnote\n-->\n\nc')).toBe('<p>a  b</p><p>c</p>');
});

test('shows the rest of a body after a comment that never ends', () => {
  expect(html('<!-- note\n\n**b**')).toBe('<p>&lt;!-- note</p><p><strong>b</strong></p>');
});

test.each([
  ['javascript:alert(1)', 'x'],
  ['JaVaScRiPt:alert(1)', 'x'],
  ['data:text/html,x', 'x'],
  ['vbscript:x', 'x'],
])('makes no link of %s', (address, label) => {
  expect(html(`[${label}](${address}) <a href="${address}">${label}</a>`)).toBe(`<p>${label} ${label}</p>`);
});

test('tells search engines nothing about links to other hosts', () => {
  expect(html('[a](https://a.b) [c](venue.html) [d](mailto:d@e.f)')).toBe(
    '<p><a href="https://a.b" rel="nofollow noopener">a</a> <a href="venue.html">c</a> <a href="mailto:d@e.f">d</a></p>',
  );
});

test.each([
  'http:evil.example',
  'https:/evil.example',
  'https:evil.example',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
])('knows a link to another host as browsers do: %j', (address) => {
  expect(html(`<a href="${address}">a</a>`)).toContain('rel="nofollow noopener"');
});

test('ends a bare address before full-width punctuation', () => {
  expect(html('见https://example.com/a，后文。')).toBe(
    '<p>见<a href="https://example.com/a" rel="nofollow noopener">https://example.com/a</a>，后文。</p>',
  );
});

test('replaces a picture by its description, linked when it is on another host', () => {
  expect(html('![our stack](https://a.b/c.png) ![hall](images/hall.png) <img src="https://a.b/d.png">')).toBe(
    '<p><a href="https://a.b/c.png" rel="nofollow noopener">our stack</a> hall <a href="https://a.b/d.png" rel="nofollow noopener">d.png</a></p>',
  );
});

test.each(['<img src="images/a.png">', '<br>', '<div class="row">', '<hr>'])(
  'parses the Markdown below a lone %s line',
  (tag) => {
    expect(html(`${tag}\n**bold**`)).toMatch(/<p><strong>bold<\/strong><\/p>$/);
  },
);

test('leaves code alone', () => {
  expect(html('```html\n<br>\n# no heading\n<script>\n```')).toBe(
    '<pre><code>&lt;br>\n# no heading\n&lt;script>\n</code></pre>',
  );
});

test('keeps a rule at the start, which looks like front matter', () => {
  expect(renderMarkdown('---\n\nafter\n\n---\n\nend').text).toBe('after\n\nend');
});

test('strikes out only what stands between double tildes', () => {
  expect(html('100~200 人，10~20 分钟 ~~old~~')).toBe('<p>100~200 人，10~20 分钟 <del>old</del></p>');
});

test.each([
  ['**注意：**后文', '<strong>注意：</strong>后文'],
  ['这是**“强调”**后文', '这是<strong>“强调”</strong>后文'],
  ['a **b** c', 'a <strong>b</strong> c'],
  ['`**注意：**后文`', '<code>**注意：**后文</code>'],
])('reads the bold text in %s', (source, expected) => {
  expect(html(source)).toBe(`<p>${expected}</p>`);
});

test('puts headings below those of the page, without gaps', () => {
  const tags = (source: string, headingOffset?: number): string[] =>
    renderMarkdown(source, headingOffset === undefined ? {} : { headingOffset })
      .html.matchAll(/<(h\d)[^>]*>(.)</g)
      .map(([, tag = '', word = '']) => tag + word)
      .toArray();
  expect(tags('# A\n\n#### B\n\n## C\n\n#')).toEqual(['h3A', 'h4B', 'h4C']);
  expect(tags('## A', 1)).toEqual(['h2A']);
  expect(tags('# A\n## B\n### C', 5)).toEqual(['h6A', 'h6B', 'h6C']);
});

test('gives headings the ids that Git hosts do, behind a prefix, and none where they are no headings', () => {
  const ids = (source: string): string[] =>
    html(source)
      .matchAll(/<h\d(?: id="([^"]*)")?>/g)
      .map(([, id = 'none']) => id)
      .toArray();
  expect(ids('## How to *get* there?\n\n## 路线 & map\n\n## map\n\n## Map\n\n## ?!')).toEqual([
    'text-how-to-get-there',
    'text-路线--map',
    'text-map',
    'text-map-1',
    'none',
  ]);
  expect(ids('## Map\n\n## Map\n\n## Map 1\n\n## Map')).toEqual([
    'text-map',
    'text-map-1',
    'text-map-1-1',
    'text-map-2',
  ]);
  expect(renderMarkdown('## Map', { headings: 'bold' }).html).toBe('<p><strong>Map</strong></p>');
});

test('keeps the line breaks of an outline and joins wrapped prose', () => {
  expect(renderMarkdown('Topics:\n1、数据\n2、模型').text).toBe('Topics:\n1、数据\n2、模型');
  const wrapped = ['Nobody who wraps his prose by hand at some seventy columns, like here,', 'wants to see'];
  expect(renderMarkdown(wrapped.join('\n')).html).not.toContain('<br>');
});

test('sets indented prose as prose', () => {
  const line = 'Project Ray is an open source framework for distributed artificial intelligence.';
  expect(html(`    ${line}`)).toBe(`<p>${line}</p>`);
});

test('keeps what Markdown would drop: unused definitions, footnotes, cells without a column', () => {
  expect(renderMarkdown('[Note]: important\n\n[^1]: source').text).toBe('[Note]: important\n\n[^1]: source');
  expect(renderMarkdown('|a|b|\n|-|-|\n|c|d|e|').text).toBe('a\tb\nc\td|e');
});

test('reads a link definition that is used', () => {
  expect(html('[docs]\n\n[docs]: https://a.b')).toBe(
    '<p><a href="https://a.b" rel="nofollow noopener">docs</a></p>',
  );
});

test('writes task lists without form controls', () => {
  expect(html('- [ ] a\n- [x] b')).toBe('<ul><li>☐ a</li><li>☑ b</li></ul>');
});

test('separates paragraphs of the plain text by blank lines', () => {
  expect(renderMarkdown('a  \nb\n\n<div>c</div>\n\n- d\n- e').text).toBe('a\nb\n\nc\n\nd\ne');
});

test('shows text that is nested beyond reason as it was written', () => {
  expect(renderMarkdown(`${'>'.repeat(500)} x`).text).toContain('x');
  expect(renderMarkdown(`${'<div>'.repeat(20_000)}x`).text).toContain('x');
});

const MARKUP = [
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '</ul>',
  ],
  ...[
    '- ',
    '\n',
    '\n\n',
    '# ',
    '## ',
    '#### ',
    '> ',
    '`',
    '```\n',
    '**',
    '*',
    '~~',
    '<a href="x">',
    '</a>',
    '<br>',
  ],
  ...[
    '<details>',
    '<summary>',
    '</summary>',
    '<dl>',
    '<dt>',
    '<dd>',
    '<caption>',
    '<th>',
    '<thead>',
    '<pre>',
    '<hr>',
  ],
  ...[
    '<img src="https://a/b.png">',
    '|a|b|\n|-|-|\n|c|',
    '1. ',
    '[x](y)',
    'https://a.b/c，',
    '<blockquote>',
    '<h2>',
  ],
  ...[
    '</h2>',
    '    ',
    '<q>',
    '---\n',
    '<td colspan="x">',
    '&nbsp;',
    '<figure>',
    '- [ ] ',
    'word',
    '文，',
    '<code>',
  ],
];

test('makes valid HTML of any markup', () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKUP), { maxLength: 14 }), (pieces) => {
      const body = `<h1>a</h1><h2>b</h2>${html(pieces.join(''))}`;
      const page = `<!DOCTYPE html>\n<html lang="en"><head><title>t</title></head><body>${body}</body></html>`;
      const { results } = validator.validateStringSync(page);
      expect(results.flatMap(({ messages }) => messages).map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
