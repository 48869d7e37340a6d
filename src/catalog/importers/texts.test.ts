import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../markdown/render.ts';
import { joinTexts, toMarkdown } from './texts.ts';

test.each([
  ['line ends that were escaped', 'One\\r\\n\\r\\n* a\\r\\n* b', 'One\n\n* a\n* b'],
  ['a path of Windows', 'C:\\new\\real', 'C:\\new\\real'],
  ['Windows line ends', 'One\r\ntwo', 'One\ntwo'],
  ['HTML', '<p>Hi <b>you</b></p><ul><li>a</li><li>b</li></ul>', 'Hi **you**\n\n- a\n- b'],
  ['a page with a script', '<p>Hi</p><script>alert(1)</script><style>p{}</style>', 'Hi'],
  [
    'HTML between paragraphs',
    'See <a href="https://a.b">this</a>\n\nMore\n<ul>\n<li>x</li>\n</ul>',
    'See [this](https://a.b)\n\nMore\n\n- x',
  ],
  ['items without a list', 'So:\n<li><b>a</b></li>\n<li>b</li>', 'So:\n- **a**\n- b'],
  ['breaks', 'One<br/>two</br>three', 'One\ntwo\nthree'],
  ['what only looks like HTML', 'List<String> in <10ms', 'List\\<String> in <10ms'],
  ['a comment', 'a <!-- b --> c', 'a \\<!-- b --> c'],
  ['a script in plain text', 'write <script>alert(1)</script>', 'write \\<script>alert(1)\\</script>'],
  ['code', 'Use `<b>`:\n\n```\n<script>\n```', 'Use `<b>`:\n\n```\n<script>\n```'],
  ['an address in brackets', 'See <https://a.b/c>', 'See <https://a.b/c>'],
  ['Markdown', '# A\n\n- *b*\n- **c**', '# A\n\n- *b*\n- **c**'],
])('%s becomes Markdown', (_, written, markdown) => {
  expect(toMarkdown(written)).toBe(markdown);
});

test('no text becomes an element that nobody wrote', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    'script',
    'img',
    ' src=x onerror=y',
    '/',
    '!--',
    '--',
    '`',
    '\\',
    '"',
    'a',
    '\n',
    '<p>',
    '</p>',
    '<b>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(renderMarkdown(toMarkdown(pieces.join(''))).html).not.toMatch(/<(?:script|img)/);
    }),
  );
});

test('HTML without end takes no time and no stack', () => {
  expect(toMarkdown('<div>'.repeat(100_000))).toContain('\\<div>');
  expect(toMarkdown(`${'<b>'.repeat(1_500)}x${'</b>'.repeat(400)}`)).toContain('x');
});

test('texts stand below each other, each once', () => {
  expect(joinTexts('Why.', '', undefined, 'Why. And how.', 'Where.')).toBe('Why. And how.\n\nWhere.');
  expect(joinTexts('Same', 'Same')).toBe('Same');
});
