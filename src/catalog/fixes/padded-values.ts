/** Spaces inside the quotes of a value. They are not published, so nobody is warned of them, but other programs see them. */
import type { Value } from '../content/yaml/values.ts';
import { sameValue } from '../content/write.ts';
import type { Fix } from './fix.ts';
import type { SourceText } from './source-file.ts';

export function paddedValues({ keys, text }: SourceText): Fix[] {
  return keys.flatMap(({ name, value }) => {
    if (!value?.isQuotedLine) return [];
    const inner = text.slice(value.start + 1, value.end - 1);
    const trimmed = inner.replace(/^[ \t]+|[ \t]+$/g, '');
    if (trimmed === inner) return [];
    return [
      {
        edits: [{ start: value.start + 1, end: value.end - 1, text: trimmed }],
        keeps: (before, after) => {
          const expected: Record<string, Value> = { ...before };
          const was = before[name];
          if (typeof was === 'string') expected[name] = was.replace(/^[ \t]+|[ \t]+$/g, '');
          return sameValue(expected, after);
        },
      },
    ];
  });
}
