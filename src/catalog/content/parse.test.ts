import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from './limits.ts';
import { parseFile } from './parse.ts';
import { formatProblem } from './problems.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parseFile('sessions/a.md', bytes(text));
const lines = (text: string): string[] => parse(text).problems.map(formatProblem);

describe('front matter', () => {
  test('stays the text that was written', () => {
    const { document } = parse('---\ntitle: 012\ndate: 2026-07-24\nkind: no\nroom: 1_000\n---\n');
    expect(document?.data).toEqual({ title: '012', date: '2026-07-24', kind: 'no', room: '1_000' });
  });

  test('may hold a value on two lines, and a line "---" may stand in the body', () => {
    const { document } = parse('---\ntitle: "one\n  two"\n---\nabove\n\n---\n\nbelow\n');
    expect(document?.data).toEqual({ title: 'one two' });
    expect(document?.body).toBe('above\n\n---\n\nbelow\n');
    expect(document?.bodyLine).toBe(5);
  });

  test('may have Windows line ends, a byte order mark, spaces after the fence and no final newline', () => {
    const { document, problems } = parse('\uFEFF---\r\ntitle: "A" \r\n--- \r\nbody');
    expect(problems).toEqual([]);
    expect(document?.data).toEqual({ title: 'A' });
    expect(document?.body.trim()).toBe('body');
  });

  test('knows where each value stands', () => {
    const { document } = parse('---\ntitle: A\nlinks:\n  - { label: x, url: y }\n---\n');
    expect(document?.placeOf('title')).toEqual({ path: 'sessions/a.md', line: 2, column: 8 });
    expect(document?.placeOf('links', 0, 'url')).toEqual({ path: 'sessions/a.md', line: 4, column: 22 });
    expect(document?.placeOfKey('links')).toEqual({ path: 'sessions/a.md', line: 3, column: 1 });
  });

  test('counts the last of two equal keys, and warns of the first', () => {
    const { document } = parse('---\ntitle: A\nroom: one\nroom: two\n---\n');
    expect(document?.data['room']).toBe('two');
    expect(lines('---\ntitle: A\nroom: one\nroom: two\n---\n')).toEqual([
      'sessions/a.md:3:1 warning room: this key stands in line 4 too; the last one counts. Keep one of them.',
    ]);
    expect(document?.placeOf('room')).toMatchObject({ line: 4, column: 7 });
  });

  test('is closed by three hyphens and not by four', () => {
    const { document } = parse('---\ntitle: A\n----\nroom: x\n---\nbody');
    expect(document).toBeUndefined();
    expect(parse('---\ntitle: |\n  A\n  ----\n---\n----\n').document?.body).toBe('----\n');
  });

  test('says where it has ended for YAML before its end', () => {
    expect(lines('---\ntitle: A\n...\nroom: x\n---\n')).toEqual([
      'sessions/a.md:3:1 warning what follows this line in the front matter is not read. Take the line out.',
    ]);
    expect(lines('---\ntitle: A\n...\n# done\n---\n')).toEqual([]);
  });

  test('takes an alias for the text that it names', () => {
    const { document } = parse('---\ntitle: &name A\nroom: *name\n---\n');
    expect(document?.data['room']).toBe('A');
  });
});

describe('a value in quotes', () => {
  const WRITTEN = '---\ntitle: "The Failures of\nApache and\n\nothers"\nroom: x\n---\nbody';

  test('may go on in the next line without spaces, with a warning', () => {
    const { document, problems } = parse(WRITTEN);
    expect(document?.data).toEqual({ title: 'The Failures of Apache and\nothers', room: 'x' });
    expect(document?.placeOf('room')).toMatchObject({ line: 6, column: 7 });
    expect(problems.map(formatProblem)).toEqual([
      'sessions/a.md:3:1 warning a value in quotes goes on in this line without spaces before it. Write it on one line, or begin this one with two spaces.',
    ]);
  });

  test.each([
    ['is never closed', '---\ntitle: "A\nroom: B\n---\n'],
    ['swallows the next key', '---\ntitle: "A\nroom: "B"\n---\n'],
  ])('that %s is an error', (_, text) => {
    expect(parse(text).problems).toMatchObject([{ kind: 'yaml' }]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['no front matter at all', 'Just text', 'sessions/a.md:1:1 error the file has no front matter.'],
    [
      'front matter that is never closed',
      '---\ntitle: A\n\nText',
      'sessions/a.md:1:1 error the front matter is never closed.',
    ],
    [
      'front matter in another language',
      '---js\nmodule.exports = {}\n---\n',
      'sessions/a.md:1:1 error front matter in "js" is not read.',
    ],
    [
      'JSON front matter',
      '---json\n{"title": "A"}\n---\n',
      'sessions/a.md:1:1 error front matter in "json" is not read.',
    ],
    [
      'a list instead of keys',
      '---\n- a\n- b\n---\n',
      'sessions/a.md:2:1 error this must be a list of keys and values',
    ],
    ['broken YAML', '---\ntitle: "A\n---\n', 'sessions/a.md:2:10 error this is not YAML:'],
    ['binary data', '---\ntitle: A\n---\n\0', 'sessions/a.md:1:1 error this is not a UTF-8 text file.'],
  ])('is told apart: %s', (_name, text, message) => {
    const { document } = parse(text);
    expect(document).toBeUndefined();
    expect(lines(text)).toHaveLength(1);
    expect(lines(text)[0]).toContain(message);
  });

  test('is one with a value that YAML takes for a reference', () => {
    expect(lines('---\ntitle: A\nroom: *Hall\n---\n')[0]).toMatch(
      /^sessions\/a.md:3:7 error this is not YAML: .*"?\*?Hall/,
    );
  });

  test('is one in another encoding', () => {
    expect(parseFile('a.md', Uint8Array.of(0x2d, 0xff, 0xfe)).problems[0]?.kind).toBe('not-text');
  });

  test('is one above the size limit, which is named', () => {
    const [message] = lines(`---\ntitle: A\n---\n${'x'.repeat(2 * 1024 * 1024)}`);
    expect(message).toContain('2049 KB');
    expect(message).toContain(`${String(MAX_FILE_BYTES / 1024)} KB`);
  });

  test('never runs code or fills memory with aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'.charAt(index)}`)
            .join(',')}]`,
      )
      .join('\n')}`;
    expect(JSON.stringify(parse(`---\n${bomb}\n---\n`).document?.data ?? {}).length).toBeLessThan(1000);
  });

  test('is one that nests without end', () => {
    expect(parse(`---\na: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`).problems[0]?.kind).toBe('yaml');
  });
});

test('no file name and no key forges a line of a log', () => {
  const path = 'sessions/a\n::error::pwned\u001B[31m\u202E.md';
  const [line] = parseFile(path, bytes('no front matter')).problems.map(formatProblem);
  expect(line).toMatch(/^sessions\/a\\u000a::error::pwned\\u001b\[31m\\u202e\.md:1:1 error/);
  expect(lines('---\n"a\u009Bb": x\n"a\u009Bb": y\n---\n')[0]).toContain('warning a\\u009bb: this key');
});
