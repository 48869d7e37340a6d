import { describe, expect, test } from 'vitest';
import { conferenceSchema } from './conference.ts';
import { sessionSchema } from './session.ts';

const accepts = (settings: Readonly<Record<string, unknown>>): boolean =>
  conferenceSchema.safeParse(settings).success;
const room = (keys: Readonly<Record<string, unknown>>): boolean => accepts({ rooms: [{ id: 'a', ...keys }] });

describe('a room', () => {
  test('says where it is and what it is like', () => {
    expect(
      room({
        building: { en: 'Mill' },
        floor: '2',
        plan: 'images/plan.svg',
        planAt: ['0', '99.5'],
        capacity: '300',
        stream: 'https://example.org/live',
        note: 'Doors close.',
      }),
    ).toBe(true);
  });

  test.each([
    { plan: 'images/../secret.png' },
    { plan: 'plan.svg' },
    { plan: 'https://example.org/plan.svg' },
    { plan: 'images/plan.pdf' },
    { planAt: ['10'] },
    { planAt: ['10', '101'] },
    { planAt: ['-1', '10'] },
    { planAt: ['1e2', '10'] },
    { capacity: '0' },
    { capacity: '12.5' },
    { capacity: '1000000' },
    { stream: 'javascript:alert(1)' },
    { stream: '/live' },
    { building: {} },
  ])('cannot be %j', (keys) => {
    expect(room(keys)).toBe(false);
  });
});

test.each([
  ['https://example.org/feedback/{id}', true],
  ['https://example.org/?s={id}&again={id}', true],
  ['https://example.org/feedback', false],
  ['https://{id}.example.org/', false],
  ['https://{id}@example.org/', false],
  ['javascript:alert("{id}")', false],
])('%s is an address for feedback: %j', (feedback, ok) => {
  expect(accepts({ feedback })).toBe(ok);
});

test.each([
  ['5', true],
  [[{ between: ['A', 'B'], minutes: '5' }], true],
  ['0', false],
  ['soon', false],
  [[{ between: ['A'], minutes: '5' }], false],
  [[{ between: ['A', 'B', 'C'], minutes: '5' }], false],
  [[{ between: ['A', 'B'] }], false],
])('%j is a walk: %j', (walking, ok) => {
  expect(accepts({ walking })).toBe(ok);
});

test.each([
  ['⊘', true],
  ['EN', true],
  ['👩‍🚀', true],
  ['', false],
  ['recorded', false],
])('%j is the mark of a label: %j', (mark, ok) => {
  expect(accepts({ labels: [{ id: 'a', name: 'A', mark }] })).toBe(ok);
});

test('labels have an id each', () => {
  const label = { id: 'a', name: 'A', mark: 'A' };
  expect(accepts({ labels: [label, label] })).toBe(false);
});

test.each([
  [{ label: 'Slides', url: 'https://example.org/' }, true],
  [{ label: 'Slides', url: 'https://example.org/', when: 'after' }, true],
  [{ label: 'Slides', url: 'https://example.org/', when: '' }, true],
  ['https://example.org/', true],
  [{ label: 'Slides', url: 'https://example.org/', when: 'later' }, false],
  [{ label: 'Slides', url: 'data:text/html,x', when: 'after' }, false],
])('%j is a link of a session: %j', (link, ok) => {
  expect(sessionSchema.safeParse({ title: 'A', links: [link] }).success).toBe(ok);
});
