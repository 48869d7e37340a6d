import type { messages as english } from '../en/print.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'print.mine': '在我的日程中',
  'print.sheet': '第 {number} 页，共 {count} 页',
};
