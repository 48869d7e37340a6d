import type { messages as english } from '../en/offline.ts';
import type { Translated } from '../translate.ts';

export const messages: Translated<typeof english> = {
  kept: '没有网络也能用：已保存在这台设备上，更新于{age}。',
  keeping: '正在保存离线副本：{done} / {total}',
  full: '设备空间不足，已保存 {total} 个文件中的 {done} 个。',
  failed: '离线副本下载失败。',
  removed: '这台设备上没有保存任何内容。',
  keep: '保存离线副本',
  keepOf: '保存离线副本（{size}）',
  keepAll: '保存全部内容（{size}）',
  remove: '移除',
  'note.none': '没有网络，您看到的是{age}的副本。',
  'note.slow': '网站没有响应，您看到的是{age}的副本。',
  'note.back': '网络已恢复，您看到的是{age}的副本。',
  'note.again': '重新加载',
};
