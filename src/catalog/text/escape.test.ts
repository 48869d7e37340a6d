import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeLine, escapeMarkup, scriptJson } from './escape.ts';

test('text becomes part of HTML and XML, also inside an attribute', () => {
  expect(escapeMarkup('<a b="c">&amp;')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;amp;');
});

test('whatever a text is, parsers of HTML and XML read it back as text', () => {
  const part = fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&#60;', '</a>', '&amp', ';');
  const anyText = fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, xmlMode) => {
      const read = { tags: 0, text: '', title: '' };
      const parser = new Parser(
        {
          onopentag: (_, { title = '' }) => {
            read.tags += 1;
            read.title = title;
          },
          ontext: (piece) => (read.text += piece),
        },
        { xmlMode },
      );
      parser.end(`<a title="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`);
      expect(read).toEqual({ tags: 1, text, title: text });
    }),
  );
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
