import { expect, test } from 'vitest';
import { kindOf } from './kind.ts';

test.each([
  ['keynote', undefined, 'keynote'],
  ['chinese-panel', undefined, 'panel'],
  ['lightning-talks', undefined, 'lightning'],
  ['panel-session', undefined, 'panel'],
  ['workshop-planning', undefined, 'talk'],
  [undefined, 'keynotes', 'keynote'],
  [undefined, 'social-impact', 'talk'],
  [undefined, 'lightning-network', 'talk'],
  [undefined, 'panel-data', 'talk'],
  [undefined, 'data-panel', 'talk'],
  ['english-talk', 'keynotes', 'keynote'],
  ['chinese-panel', 'keynotes', 'panel'],
  [undefined, undefined, 'talk'],
])('a session of type %s in track %s is a %s', (type, track, kind) => {
  expect(kindOf(type, track)).toBe(kind);
});
