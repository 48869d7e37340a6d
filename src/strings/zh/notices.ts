import type { messages as english } from '../en/notices.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'star.removed': '已从我的日程移除：{title}',
  'star.notKept': '这个浏览器不允许网站保存数据，离开此页面后星标将会丢失。',
  'booklet.failed': '小册子加载失败，请重试。',
  'cite.failed': '引用信息加载失败，请重试。',
  'undo.undo': '撤销',
  'undo.close': '关闭',
  'calendar.notFetched': '无法取得日历，请在有网络时重试。',
  'share.copied': '链接已复制',
  'share.notCopied': '浏览器不允许本站复制，地址是 {url}',
};
