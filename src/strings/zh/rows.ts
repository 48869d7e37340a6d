import type { messages as english } from '../en/rows.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'row.until': '至 {time}',
  'status.tentative': '待确认',
  'status.cancelled': '已取消',
  'session.unscheduled': '时间待定',
  'session.recording': '录像',
};
