import type { messages as english } from '../en/now.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'now.on': '正在进行',
  'now.next': '即将开始',
  'now.onHere': '此处正在进行',
  'now.nextHere': '此处下一场',
  'now.todayFrom': '今天 {time} 开始',
  'now.tomorrowFrom': '明天 {time} 开始',
  'now.dayFrom': '{day} {time} 开始',
  'now.picks': '我的收藏',
  'now.firsts': '各会场首场',
  'now.then': '随后 {time}',
  'now.more': { other: '再显示 {count} 场' },
  'now.day': '查看全天日程',
};
