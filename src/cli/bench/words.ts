/**
 * Invented texts with a vocabulary as wide as that of real talks: by Zipf's law the word of rank n comes a share of 1/n
 * as often as the first, and common words are short. Search and related sessions are as much work as with real ones.
 */
import type { Random } from './random.ts';

/** So many words are in use. */
const VOCABULARY = 40_000;
const FINE = 1 << 20;

const syllables = 'ta no ri se la mo ve du ka pe si ro ha lu ne fi go ba te wi su ma do re'.split(' ');
const characters = Array.from(
  '数据系统开源社区架构实践引擎网络存储调度观测索引消息模型测试安全云原生分布式流批一体学习推理编译内核协议算法图形语音视觉前端后端接口服务治理容器集群节点任务队列缓存日志监控告警部署迁移升级兼容性能优化工程团队协作文档教程设计产品用户体验数学统计概率线性代数硬件芯片驱动固件机器人自动化金融医疗教育气象海洋农业交通能源环境',
);

/** A word of a text, in a language of the bench: Chinese has characters, everything else syllables. */
export function wordOf(language: string, next: Random): string {
  // Ranks spread evenly by their logarithm, which is Zipf's law.
  const rank = Math.floor(VOCABULARY ** (next(FINE) / FINE));
  const parts = language === 'zh' ? characters : syllables;
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / parts.length))
    word += parts[rest % parts.length] ?? '';
  return word;
}

/** @param sentences of 6 to 20 words each */
export const textOf = (language: string, next: Random, sentences: number): string =>
  language === 'zh'
    ? Array.from({ length: sentences }, () => `${wordsOf('zh', next).join('')}。`).join('')
    : Array.from({ length: sentences }, () => `${capital(wordsOf(language, next).join(' '))}.`).join(' ');

const wordsOf = (language: string, next: Random): string[] =>
  Array.from({ length: 6 + next(15) }, () => wordOf(language, next));

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
