import { expect, test } from 'vitest';
import { matchBlocks } from './presenter-blocks.ts';
import { splitPresenters } from './presenters.ts';

test.each([
  ['高赟,张智鹏', ['高赟', '张智鹏']],
  ['Meng Li, Sky， Qijun Xie,  ,Jieker', ['Meng Li', 'Sky', 'Qijun Xie', 'Jieker']],
  ['Ann Roe; Bob Doe', ['Ann Roe', 'Bob Doe']],
  ['姜宁、吴晟；刘天栋', ['姜宁', '吴晟', '刘天栋']],
  ['张三（阿里, 云）、李四', ['张三（阿里, 云）', '李四']],
  ['周禹任(Jesse）', ['周禹任(Jesse)']],
  ['', []],
])('reads %s', (written, people) => {
  expect(splitPresenters(written, [])).toEqual(people);
});

test.each([
  ['Wombacher, Andreas', ['Wombacher, Andreas: CTO'], ['Andreas Wombacher']],
  ['Thomas, Mark', ['Mark Thomas: VMware'], ['Mark Thomas']],
  ['Thomas, Mark', ['Mark has been a committer'], ['Mark Thomas']],
  ['Zhou, Jesse(周禹任）', ['周禹任: 北京大学'], ['Jesse Zhou (周禹任)']],
  [
    'Nagariya, Ajay,Das, Debajit',
    ['Nagariya, Ajay: Cisco', 'Das, Debajit: Cisco'],
    ['Ajay Nagariya', 'Debajit Das'],
  ],
  ['Sky, Jieker', ['Sky, SkyWalking', 'Jieker, ShardingSphere'], ['Sky', 'Jieker']],
  ['Sky, Jieker', ['Sky: SkyWalking'], ['Sky', 'Jieker']],
])('reads the comma in %s by what the section shows: %j', (written, openings, people) => {
  expect(splitPresenters(written, openings)).toEqual(people);
});

test.each([
  ['刘勋 Kevin Su', ['刘勋: 滴滴', 'kevin Su: Union.ai'], ['刘勋', 'Kevin Su']],
  ['Yan Liu 刘岩', ['Yan Liu: Alibaba'], ['Yan Liu 刘岩']],
  ['Kevin Su Jane Roe', ['Kevin Su: a', 'Jane Roe: b'], ['Kevin Su', 'Jane Roe']],
  ['张三 李四', [], ['张三', '李四']],
  ['李 明', [], ['李 明']],
  ['Ann Roe & Bob Doe', ['Ann Roe: both of us'], ['Ann Roe', 'Bob Doe']],
  ['Alex Luo / 罗锦荣', ['罗锦荣: vivo'], ['Alex Luo / 罗锦荣']],
  ['王和平和李明', ['王和平: a', '李明: b'], ['王和平', '李明']],
  ['李和平', ['李和平: a'], ['李和平']],
])('reads %s with the section %j as %j', (written, openings, people) => {
  expect(splitPresenters(written, openings)).toEqual(people);
});

const blocks = (...names: (string | undefined)[]) =>
  names.map((name) => ({ text: '', ...(name !== undefined && { name }) }));

test.each([
  [
    'by name, whatever the order',
    ['Jianbo Chen', 'Limin Quan'],
    blocks('Liming Quan', 'Jianbo Chen'),
    [1, 0],
  ],
  ['by last name first', ['Lidong Dai', 'Ming Wen'], blocks('Wen Ming', 'Dai Lidong'), [1, 0]],
  [
    'in order where names are in another script',
    ['高赟', '张智鹏'],
    blocks('Gao Yun', 'Zhang Zhipeng'),
    [0, 1],
  ],
  ['in order where names are missing', ['Ann', 'Bob'], blocks(undefined, undefined), [0, 1]],
  ['by elimination', ['Ann Roe', '刘勋'], blocks('Xun Liu', 'Ann Roe'), [1, 0]],
  ['not with somebody else', ['Ann Roe', 'Bob Doe'], blocks('Carl Poe'), [undefined, undefined]],
])('matches presenters with blocks %s', (_, presenters, found, expected) => {
  expect(matchBlocks(presenters, found)).toEqual(expected);
});
