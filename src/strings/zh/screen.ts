import type { messages as english } from '../en/screen.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'screen.now': '正在进行',
  'screen.next': '接下来',
  'screen.later': '今天稍后',
  'screen.laterThen': '随后',
  'screen.until': '至 {time}',
  'screen.endsIn': { other: '{count} 分钟后结束' },
  'screen.startsIn': { other: '{count} 分钟后' },
  'screen.tomorrow': '明天 {time}',
  'screen.day': '{day} {time}',
  'screen.over': '此处的场次已全部结束，感谢参与！',
  'screen.allOver': '全部场次已结束，感谢参与！',
  'screen.nothing': '此处没有安排场次。',
  'screen.unknown': '没有名为“{room}”的会场。请选择：',
  'screen.page': '第 {page} 页，共 {pages} 页',
  'screen.stale': '自 {time} 起没有网络连接，所示内容可能已有变动。',
  'screen.waiting': '暂时无法取得日程，正在重试。',
};
