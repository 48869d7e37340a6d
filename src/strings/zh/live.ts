import type { messages as english } from '../en/live.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'live.today': '今天稍后',
  'live.soon': { other: '{count} 分钟后开始' },
  'live.now': '正在进行，{time} 结束',
  'live.over': '本场已结束',
};
