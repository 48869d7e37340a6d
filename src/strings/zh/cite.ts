import type { messages as english } from '../en/cite.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'cite.title': '引用这场演讲',
  'cite.entry': 'BibTeX 条目',
  'cite.occasion': '{conference} 演讲',
  'cite.recorded': '录像见演讲页面',
  'cite.cancelled': '已取消',
  'cite.copy': '复制',
  'cite.copied': '已复制',
  'cite.notCopied': '浏览器不允许本站复制，请选中文字后复制。',
  'cite.download': '下载 .{type}',
  'cite.close': '关闭',
};
