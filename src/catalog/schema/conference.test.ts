import { expect, test } from 'vitest';
import { conferenceSchema } from './conference.ts';

const accepts = (languages: readonly string[]): boolean => conferenceSchema.safeParse({ languages }).success;

test.each(['en', 'zh', 'zh-CN', 'zh-Hans', 'pt-BR', 'fil'])('%s is a language', (tag) => {
  expect(accepts([tag])).toBe(true);
});

test.each(['zz-a1', 'en-x', 'EN', 'english', 'zh_CN', ''])(
  '%j is no language, as nothing can be formatted in it',
  (tag) => {
    expect(accepts(['en', tag])).toBe(false);
  },
);

const dayStart = (time: string) => conferenceSchema.safeParse({ dayStart: time }).data?.dayStart;

test.each([
  ['06:00', '06:00'],
  ['4:30', '04:30'],
  ['', undefined],
  ['12:00', undefined],
  ['6', undefined],
  ['06:60', undefined],
])('days that begin at %j begin at %s: a time before noon', (written, time) => {
  expect(dayStart(written)).toBe(time);
});
