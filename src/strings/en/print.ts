/** Words on paper that scripts lay out. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'print.mine': 'in my schedule',
  'print.sheet': 'Sheet {number} of {count}',
} as const satisfies MessagesLike;
