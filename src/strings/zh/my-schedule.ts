import type { messages as english } from '../en/my-schedule.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'my.calendarName': '我的日程 · {title}',
  'my.count': { other: '{count} 场' },
  'my.overlaps': '时间冲突：{titles}',
  'my.more': '另外 {count} 场',
  'my.added': { other: '已添加 {count} 场' },
  'my.replaced': { other: '我的日程现有 {count} 场' },
  'my.cleared': { other: '已移除 {count} 个星标' },
  'my.remove': '移除 {id}',
  'my.incoming': { other: '此链接包含 {count} 场演讲' },
  'my.incomingPresent': { other: '其中 {count} 场已在您的日程中。' },
  'my.incomingGone': { other: '其中 {count} 场已不在大会日程中。' },
  'my.incomingDamaged': '链接不完整，无法读取其中的日程',
  'my.qr': '链接的二维码',
  'my.copied': '已复制',
  'my.collecting': '正在收集第 {done} 场，共 {total} 场',
  'my.downloaded': { other: 'my-schedule.ics 包含 {count} 场，此后的变动不会同步到其中。' },
  'my.untimed': { other: '{count} 场时间待定，未包含在内。' },
  'my.nothingTimed': '这些演讲的时间均未确定，暂时没有可加入日历的内容。',
  'my.notFetched': { other: '{count} 场未能获取：{titles}。' },
};
