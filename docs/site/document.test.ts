import { describe, expect, test } from 'vitest';
import { readDocument } from './document.ts';

test('a file says its title, its first sentence and what is below the title', () => {
  const { title, description, body } = readDocument(
    '# What `changed`\n\nA *first* sentence, on\ntwo lines. A second.\n\n## More\n',
  );
  expect(title).toBe('What changed');
  expect(description).toBe('A first sentence, on\ntwo lines.');
  expect(body).toBe('A *first* sentence, on\ntwo lines. A second.\n\n## More\n');
});

test('a file that begins with a command keeps it one, and has no description', () => {
  const { description, body } = readDocument('# Testing\n\n    npm test\n');
  expect(description).toBe('');
  expect(body).toBe('    npm test\n');
});

test('a file without a title is a mistake', () => {
  expect(() => readDocument('No title.\n')).toThrow('Begin the file with "# Title".');
});

test('anchors are made of headings as forges make them', () => {
  const { anchors } = readDocument(
    '# Content\n## `speakers/<slug>.md`\n## Links, stream\n## 嘉宾\n## Links, stream\n',
  );
  expect([...anchors]).toEqual(['content', 'speakersslugmd', 'links-stream', '嘉宾', 'links-stream-1']);
});

describe('links', () => {
  const linksOf = (body: string) => readDocument(`# Title\n\n${body}`).links;

  test('are found with their lines, in tables and lists and around code', () => {
    expect(linksOf('- [`a`](a.md#b)\n\n| x |\n| --- |\n| ![p](p.png) |\n')).toEqual([
      { href: 'a.md#b', line: 3 },
      { href: 'p.png', line: 7 },
    ]);
  });

  test('in code are none', () => {
    expect(linksOf('    [a](a.md)\n\n`[b](b.md)`\n')).toEqual([]);
  });
});
