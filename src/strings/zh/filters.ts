import type { messages as english } from '../en/filters.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'filter.all': { other: '{count} 场' },
  'filter.some': '共 {total} 场，符合条件 {count} 场',
};
