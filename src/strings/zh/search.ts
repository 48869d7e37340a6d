import type { messages as english } from '../en/search.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'search.title': '搜索',
  'search.label': '搜索演讲、讲者和专题',
  'search.close': '关闭',
  'search.hint': '输入标题、人名、专题，或任何一种语言的词语。用方向键浏览结果。',
  'search.count': { other: '{count} 条结果' },
  'search.some': { other: '没有同时包含这些词的内容；以下 {count} 条包含其中一部分' },
  'search.none': '没有找到“{query}”',
  'search.noneHere': '没有符合筛选条件的结果',
  'search.advice': '请减少或缩短关键词，或检查拼写。',
  'search.all': '全部结果与筛选',
  'search.speaker': '讲者',
  'search.track': '专题',
  'search.page': '页面',
  'search.cancelled': '已取消',
  'search.tentative': '待确认',
  'search.unscheduled': '时间待定',
  'search.lastBuild': '结果来自上一次构建。',
  'search.noBuild': '搜索使用上一次构建的结果，但还没有构建过：请先运行一次 npm run build。',
  'search.failed': '搜索未能加载。请检查网络后重试。',
  'search.searching': '正在搜索…',
  'search.retry': '重试',
  'search.noSpeaker': '没有找到讲者',
  'search.empty': '还没有可以找到的内容',
  'found.remove': '取消高亮',
};
