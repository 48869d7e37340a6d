import { expect, test } from 'vitest';
import { matchBlocks } from './presenter-blocks.ts';
import { splitPresenters } from './presenters.ts';

test.each([
  ['高岚,章知非', ['高岚', '章知非']],
  ['Meng Li, Sky， Qijun Xie,  ,Jieker', ['Meng Li', 'Sky', 'Qijun Xie', 'Jieker']],
  ['Ann Roe; Bob Doe', ['Ann Roe', 'Bob Doe']],
  ['江凝、吴晟；刘天栋', ['江凝', '吴晟', '刘天栋']],
  ['张三（阿里, 云）、李四', ['张三（阿里, 云）', '李四']],
  ['周雨仁(Jesse）', ['周雨仁(Jesse)']],
  ['', []],
])('reads %s', (written, people) => {
  expect(splitPresenters(written, [])).toEqual(people);
});

test.each([
  ['Wolkenbach, Andreas', ['Wolkenbach, Andreas: CTO'], ['Andreas Wolkenbach']],
  ['Thomsen, Marko', ['Marko Thomsen: VMware'], ['Marko Thomsen']],
  ['Thomsen, Marko', ['Mark has been a committer'], ['Marko Thomsen']],
  ['Zhou, Jessa(周雨仁）', ['周雨仁: 北京大学'], ['Jessa Zhou (周雨仁)']],
  [
    'Nimbaraya, Arjo,Das, Devadip',
    ['Nimbaraya, Arjo: Cisco', 'Das, Devadip: Cisco'],
    ['Arjo Nimbaraya', 'Devadip Das'],
  ],
  ['Sky, Jieker', ['Sky, SkyWalking', 'Jieker, ShardingSphere'], ['Sky', 'Jieker']],
  ['Sky, Jieker', ['Sky: SkyWalking'], ['Sky', 'Jieker']],
])('reads the comma in %s by what the section shows: %j', (written, openings, people) => {
  expect(splitPresenters(written, openings)).toEqual(people);
});

test.each([
  ['柳笛 Kelvin Sou', ['柳笛: 咚咚', 'kelvin Sou: Onion.example'], ['柳笛', 'Kelvin Sou']],
  ['Yana Liu 柳砚', ['Yana Liu: Alibaba'], ['Yana Liu 柳砚']],
  ['Kelvin Sou Jane Roe', ['Kelvin Sou: a', 'Jane Roe: b'], ['Kelvin Sou', 'Jane Roe']],
  ['张三 李四', [], ['张三', '李四']],
  ['李 明', [], ['李 明']],
  ['Ann Roe & Bob Doe', ['Ann Roe: both of us'], ['Ann Roe', 'Bob Doe']],
  ['Alan Luo / 骆安然', ['骆安然: vivo'], ['Alan Luo / 骆安然']],
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
    ['高岚', '章知非'],
    blocks('Gao Yun', 'Zhang Zhipeng'),
    [0, 1],
  ],
  ['in order where names are missing', ['Ann', 'Bob'], blocks(undefined, undefined), [0, 1]],
  ['by elimination', ['Ann Roe', '柳笛'], blocks('Xun Liu', 'Ann Roe'), [1, 0]],
  ['not with somebody else', ['Ann Roe', 'Bob Doe'], blocks('Carl Poe'), [undefined, undefined]],
])('matches presenters with blocks %s', (_, presenters, found, expected) => {
  expect(matchBlocks(presenters, found)).toEqual(expected);
});
