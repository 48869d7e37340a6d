import { expect, test } from 'vitest';
import { escapeLine, escapeMarkup, scriptJson } from './escape.ts';

test('text becomes part of HTML and XML, also inside an attribute', () => {
  expect(escapeMarkup('<a b="c">&amp;')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;amp;');
});

test('JSON inside a script element cannot close it, and stays the same value', () => {
  const value = { title: '</script><!--' };
  expect(scriptJson(value)).not.toContain('<');
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});

test.each([
  ['a\n::error::b', 'a\\u000a::error::b'],
  ['\u001B[31m', '\\u001b[31m'],
  ['a\u202Egpj.b', 'a\\u202egpj.b'],
  ['\u009B1m', '\\u009b1m'],
  ['演讲 é 👩‍💻', '演讲 é 👩‍💻'],
])('%j is one line that can be seen', (text, line) => {
  expect(escapeLine(text)).toBe(line);
});
