import type { messages as english } from '../en/booklet.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'booklet.title': '口袋小册子',
  'booklet.print1': '单面打印，按实际大小，不加打印机自己的页边距。',
  'booklet.fold1': '对折三次，使折痕把纸分成八页，再完全展开。',
  'booklet.cut': '沿中间的粗线剪开。',
  'booklet.fold2': '沿长边对折，印字朝外。将两端向中间推，使剪口张开成十字，再绕着折成小册子，封面在前。',
  'booklet.print': '打印小册子',
  'booklet.cancel': '取消',
  'booklet.mine': '我的日程',
  'booklet.count': '{count} 场',
  'booklet.continued': '{day}（续）',
  'booklet.unscheduled': '时间待定',
  'booklet.cancelled': '已取消',
  'booklet.notes': '笔记',
};
