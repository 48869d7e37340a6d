import type { messages as english } from '../en/share.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'code.ofPage': '扫码打开本场演讲',
  'code.ofFeedback': '扫码提交反馈',
  'code.ofApp': '扫码在应用中打开日程',
  'code.close': '关闭',
};
