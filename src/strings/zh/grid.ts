/** Words of what scripts add to a day's grid. */
import type { messages as english } from '../en/grid.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'grid.roomsBefore': '← 还有 {count} 个会场',
  'grid.roomsAfter': '还有 {count} 个会场 →',
  'grid.tracksBefore': '← 还有 {count} 个专题',
  'grid.tracksAfter': '还有 {count} 个专题 →',
  'grid.rooms': '当天的会场',
  'grid.tracks': '当天的专题',
  'grid.elsewhere': '其他会场',
  'grid.all': '显示全部',
  'grid.only': '只看{name}',
  'grid.none': '全部取消',
  'grid.done': '完成',
  'grid.shown': '显示 {count} 场演讲',
  'grid.roomsShown': '{all} 个会场中的 {count} 个',
  'grid.noneStarred': '您还没有收藏这一天的演讲。点按演讲旁的星标，即可收进这里。',
  'grid.earlier': '之前的 {count} 场演讲',
};
