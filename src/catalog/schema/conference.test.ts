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
