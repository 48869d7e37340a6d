import { expect, test } from 'vitest';
import { pinyinOf } from './pinyin.ts';

test.each([
  ['李志信', 'li zhixin lizhixin zhixinli zhi xin'],
  ['单田芳', 'shan tianfang'],
  ['欧阳娜娜', 'ouyang nana ou yang'],
  ['吕梁', 'lv lu lvliang luliang'],
  ['罗锦荣(Alex Luo)', 'luo jinrong'],
])('%s is found by %s', (name, words) => {
  expect(pinyinOf([name])).toEqual(expect.arrayContaining(words.split(' ')));
});

test('names without Chinese characters have no pinyin, and words stand once', () => {
  expect(pinyinOf(['Ada Example', '', '王'])).toEqual([]);
  const words = pinyinOf(['李志信', '李志']);
  expect(words).toHaveLength(new Set(words).size);
});
