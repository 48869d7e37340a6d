import type { messages as english } from '../en/zone.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  'zone.note': '时间均为{zones}。',
  'zone.name': '{zone}（{offset}）',
  'zone.toMine': '换成我所在时区的时间',
  'zone.toConference': '换回会议时间',
  'zone.title': '时区',
  'zone.ofConference': '会议时间：{zone}',
  'zone.mine': '我的时间，{place}：{zone}',
  'zone.other': '其他城市或时区（英文）',
  'zone.show': '显示',
  'zone.close': '关闭',
  'zone.unknown': '没有这个时区，请从列表中选择。',
};
