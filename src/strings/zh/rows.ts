import type { messages as english } from '../en/rows.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'row.until': '至 {time}',
  'status.tentative': '待确认',
  'status.cancelled': '已取消',
  'change.restored': '恢复举行',
  'change.moved': '时间变更',
  'change.re-roomed': '会场变更',
  'change.new': '新增',
  'change.retitled': '标题变更',
  'change.speakers': '讲者变更',
  'session.unscheduled': '时间待定',
  'session.recording': '录像',
};
