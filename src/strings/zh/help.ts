import type { messages as english } from '../en/help.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'help.title': '键盘快捷键',
  'help.search': '搜索',
  'help.results': '在搜索结果之间移动',
  'help.grid': '在日程表的各场之间移动',
  'help.gridEnds': '到一行的第一场或最后一场',
  'help.gridWhole': '到整张日程表的第一场或最后一场',
  'help.star': '加入我的日程，或从中移除',
  'help.open': '打开这一场',
  'help.escape': '关闭打开的窗口',
  'help.help': '显示这些快捷键',
  'help.close': '关闭',
};
