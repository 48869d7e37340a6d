import type { messages as english } from '../en/embed.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'embed.whole': '{title} 完整日程',
  'embed.zones': '时间均为{zones}。',
  'embed.zone': '{zone}（{offset}）',
  'embed.now': '正在进行',
  'embed.next': '即将开始',
  'embed.none': '日程中没有符合此处条件的场次。',
  'embed.over': '后面没有其他场次了。',
  'embed.more': { other: '另有 {count} 场' },
  'embed.failed': '此处无法载入日程。',
};
