import { expect, test } from 'vitest';
import { type Paint, plain } from '../report/paint.ts';
import { fixDiff } from './diff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const changed = (before: string, after: string, path = 'sessions/a.md') => [
  { path, before: bytes(before), after: bytes(after) },
];

test('it has the lines that change between those around them', () => {
  expect(fixDiff(changed('a\n\nb\r\nlevle: x\r\nc\nd\n', 'a\n\nb\r\nlevel: x\r\nc\nd\n'), plain))
    .toBe(`--- a/sessions/a.md
+++ b/sessions/a.md
@@ -3,3 +3,3 @@
 b
-levle: x
+level: x
 c
`);
});

test('in colours, old lines and new ones differ', () => {
  const marked: Paint = (style, text) => `<${style}>${text}</>`;
  expect(fixDiff(changed('---\nx: 1\n', '---\ny: 1\n'), marked)).toBe(`<bold>--- a/sessions/a.md</>
<bold>+++ b/sessions/a.md</>
<cyan>@@ -1,2 +1,2 @@</>
 ---
<red>-x: 1</>
<green>+y: 1</>
`);
});

test('nothing in a file is obeyed by a terminal or a log', () => {
  const diff = fixDiff(
    changed(
      '::error::c\nx: \u001B[31m\u202E##[error]\n',
      '::error::c\ny: \u001B[31m\n',
      'sessions/a\n::error::b.md',
    ),
    plain,
  );
  expect(diff).not.toMatch(/\u001B|\u202E|##\[|^\s*::/m);
});
