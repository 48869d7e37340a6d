import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readBody } from './read.ts';

const PHOTO = '<img src="images/speaker/1.png" width="200" /><br>';

/** The abstract and, for each presenter, the text of the biography. */
function read(markdown: string, presenters: string | readonly string[] = 'Li Zhixia') {
  const { abstract, blocks, presenters: people } = readBody(markdown, presenters);
  const bios = people.map(({ block }) => (block === undefined ? undefined : blocks[block]?.bio.text));
  return { abstract: abstract.text, bios };
}

test.each([
  ' ### Speakers: ',
  '## Speaker',
  '# Presenters:',
  '### About the speakers',
  '**Speakers:**',
  '<h3>Speakers</h3>',
  'Speakers\n--------',
  'Speaker:',
  '### 讲师',
  '## 演讲嘉宾',
  '### 嘉宾：',
  '演讲者：',
  '### 分享嘉宾介绍',
  '---\n\n### 讲者',
])('begins the speakers section at %j', (heading) => {
  expect(read(`About Go.\n\n${heading}\n${PHOTO}Li Zhixia: Apache Dubbo PMC`)).toEqual({
    abstract: 'About Go.',
    bios: ['Apache Dubbo PMC'],
  });
});

test.each([
  ['glued to the text above', `About Go.### Speakers:\n${PHOTO}Li Zhixia: PMC`],
  ['glued to the photo', `About Go.\n### Speakers: ${PHOTO}Li Zhixia: PMC`],
  ['missing before a trailing photo', `About Go.\n\n${PHOTO}Li Zhixia: PMC`],
  ['missing before a photo and blank lines', 'About Go.\n\n<img src="images/a.png"/><br/>\n\nLi Zhixia: PMC'],
  ['missing before a Markdown image', 'About Go.\n\n![](https://host.example/abc.jpg)\n\nLi Zhixia: PMC'],
  ['the name above the photo', 'About Go.\n\n#### Li Zhixia\n\n![](a.jpg)\n\nPMC'],
  ['a line with the name', 'About Go.\n\n讲师：\n\n**Li Zhixia**\n\nPMC'],
])('finds the section when its heading is %s', (_, body) => {
  expect(read(body)).toEqual({ abstract: 'About Go.', bios: ['PMC'] });
});

test.each([
  ['a topic with other headings after it', '## Speakers\nWe compare loudspeakers.\n\n## Results\nGood.'],
  ['inside a code block', `\`\`\`\n### Speakers:\n${PHOTO}\n\`\`\``],
  ['inside a comment', `<!--\n### Speakers:\n${PHOTO}\n-->\nText.`],
  ['a diagram', '![architecture](arch.png)\n\nAs shown above.'],
  ['a picture in a sentence', 'Press ![play](speaker.png) to start.'],
  ['a sentence', 'Our speakers: loud.'],
  ['a word in a sentence', '胡宗棠作为本次分享的嘉宾，将介绍 RocketMQ。'],
])('finds no section in %s', (_, body) => {
  expect(readBody(body, 'Li Zhixia').blocks).toEqual([]);
});

test('leaves what follows the section in the abstract', () => {
  expect(read(`A.\n\n### Speakers:\n${PHOTO}Li Zhixia: PMC\n\n### References\nB.`)).toEqual({
    abstract: 'A.\n\nReferences\n\nB.',
    bios: ['PMC'],
  });
});

test('divides blocks by photos', () => {
  const body = `### Speakers:\n${PHOTO}Bob Doe: two<br><br>\n<img src="b.png"><br>: one\n\nFocus: Go`;
  expect(read(body, 'Ann Roe, Bob Doe').bios).toEqual(['one\n\nFocus: Go', 'two']);
});

test('divides blocks without photos by the names of the presenters', () => {
  const body = '## Speakers\n\n**Ann Roe**: one\n\nFocus: Go\n\nBob Doe\n\ntwo';
  expect(read(body, 'Ann Roe, Bob Doe').bios).toEqual(['one\n\nFocus: Go', 'two']);
});

test('divides blocks by names in another script when there are as many as presenters', () => {
  expect(read('## Speakers\nGao Yun: one\n\nZhang Zhipeng: two', '高岚,章知非').bios).toEqual(['one', 'two']);
});

test('finds the people without photos among those with one', () => {
  const body = `### Speakers:\nAnn Roe: one\n\n${PHOTO}Bob Doe: two\n\nCarl Poe: three`;
  expect(read(body, 'Ann Roe, Bob Doe, Carl Poe').bios).toEqual(['one', 'two', 'three']);
});

test('keeps a block that is about no presenter', () => {
  const { blocks, presenters } = readBody(
    `### Speakers:\n${PHOTO}XunLiu: a\n<img src="b.png"><br>Kelvin Sou, b`,
    '柳笛',
  );
  expect(presenters).toEqual([{ name: '柳笛', block: 0 }]);
  expect(blocks.map(({ bio }) => bio.text)).toEqual(['a', 'Kelvin Sou, b']);
});

test('says where the address of a photo stands in the file as written', () => {
  const { blocks } = readBody(
    `A\u200B_x000D_\r\n\r\n### Speakers:\r\n \u200B<img src="images/a.png"><br>x`,
    'Li',
  );
  expect(blocks[0]?.photo).toEqual({ src: 'images/a.png', line: 4, column: 13 });
});

test('takes a list of presenters as it stands', () => {
  const { presenters } = readBody('', ['Doe, Bob', ' Ann  Roe ']);
  expect(presenters.map(({ name }) => name)).toEqual(['Doe, Bob', 'Ann Roe']);
});

test('sets headings in a biography as bold lines', () => {
  const { blocks } = readBody(`### Speakers:\n${PHOTO}Li: PMC\n\n#### Awards\nMany.`, 'Li');
  expect(blocks[0]?.bio.html).toBe('<p>PMC</p><p><strong>Awards</strong></p><p>Many.</p>');
});

const MARKUP = [
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">',
    '</a>',
    '<svg/onload=x>',
  ],
  ...[
    '<iframe src="//evil.example">',
    '[x](javascript:alert(1))',
    '<b onclick=x>',
    '<style>',
    '<!doctype html>',
    '<p>',
  ],
  ...[
    '<div>',
    '</div>',
    '<table><tr><td>',
    '</table>',
    '<effective ruby>',
    'List<String>',
    '<10ms',
    '<',
    '>',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '\n# ',
    '\n### ',
    '\n- ',
    '\n> ',
    '\n```\n',
    '\n---\n',
    '**',
    '*',
    '`',
    '~',
    '|',
    '\n|-|\n',
    '[',
    ']:',
    '&',
  ],
  ...[
    '，',
    '：',
    ':',
    ', ',
    '<br>',
    '\n<br>\n',
    '\n<img src="images/a.png" width="200"><br>',
    '\n![](b.jpg)\n',
    '    ',
  ],
  ...[
    '\n### Speakers:\n',
    '\n**讲师**\n',
    '\n## 嘉宾：',
    '\nAnn Roe: ',
    '\n张三：',
    '\\',
    '\u200B',
    '_x000D_',
    '<a href="data:x">',
  ],
];
const NAMES = [
  'Ann Roe',
  'Roe, Ann',
  '张三',
  '张三 李四',
  'Li',
  ',',
  '、',
  '&',
  '(',
  '）',
  '柳笛 Kelvin Sou',
  '<b>x</b>',
  '',
];

test('loses no word of a hostile body and lets nothing dangerous through', () => {
  const body = fc.array(fc.oneof(fc.constantFrom(...MARKUP), fc.constant('word')), { maxLength: 30 });
  const presenters = fc.array(fc.constantFrom(...NAMES), { maxLength: 4 });
  fc.assert(
    fc.property(body, presenters, fc.boolean(), (pieces, names, asList) => {
      const words = pieces.map((piece, index) => (piece === 'word' ? ` w${index}字 ` : piece));
      const { abstract, blocks } = readBody(words.join(''), asList ? names : names.join(','));
      const texts = [abstract.text, ...blocks.flatMap(({ name = '', bio }) => [name, bio.text])].join('\n');
      expect(words.filter((word) => /^ w\d/.test(word) && !texts.includes(word.trim()))).toEqual([]);
      for (const { html } of [abstract, ...blocks.map(({ bio }) => bio)]) expect(dangers(html)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** Elements, attributes and addresses that must never reach a page, found by another parser than ours. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (/^(?:script|style|iframe|svg|math|img|object|embed|form|input|link|meta|base)$/.test(name))
        found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        // Ids of headings are apart from those of pages.
        if (key === 'id' && /^text-[\p{L}\p{M}\p{N}_-]+$/u.test(value)) continue;
        if (/^on|^style$|^src|^id$/.test(key) || /^\s*(?:javascript|data|vbscript):/i.test(value))
          found.push(`${key}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}
