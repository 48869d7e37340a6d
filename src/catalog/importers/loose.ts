/** Values of files that strangers wrote, as what they should be: never an error, and nothing where they are something else. */
import { z } from 'zod';

/** Text, also of a number. */
export const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

/** Text that is more than nothing. */
export const filled = text.transform((value) =>
  value === undefined || value.trim() === '' ? undefined : value.trim(),
);

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
  .optional()
  .catch(undefined);

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]).catch([]);

const byLanguage = z.record(z.string(), text);

/** A text, or one for each language; then English, or the first there is. */
export const localizedText = z.preprocess((value) => {
  const map = byLanguage.safeParse(value).data;
  return map ? (map['en'] ?? Object.values(map).find((each) => each !== undefined && each !== '')) : value;
}, filled);

/** A text, or a thing that has it under a name of its own. */
export const textOrIn = (key: string) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : value,
    localizedText,
  );

/** Counts what has no place, under the name that people know it by. */
export function createCounter() {
  const counts = new Map<string, number>();
  return {
    count(name: string, times = 1): void {
      if (times > 0) counts.set(name, (counts.get(name) ?? 0) + times);
    },
    list: () => [...counts].map(([name, count]) => ({ name, count })),
  };
}
