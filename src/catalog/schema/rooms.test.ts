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

const words = (letters: number): string => 'a '.repeat(letters / 2).trim();
const label = (id: number) => ({ id: `l${String(id)}`, name: 'A label', mark: '1' });
const labels = (count: number) => Array.from({ length: count }, (_, index) => label(index));

test.each([
  [{ labels: labels(40) }, true],
  [{ labels: labels(41) }, false],
  [{ labels: [{ ...label(1), name: words(100) }] }, false],
  [{ labels: [{ ...label(1), name: { en: 'A label', zh: words(100) } }] }, false],
  [{ notice: words(300) }, true],
  [{ notice: { en: 'Hall B is closed.', zh: words(400) } }, false],
])('what stands on every page is kept short (case %#)', (settings, ok) => {
  expect(accepts(settings)).toBe(ok);
});

test('a session has no more labels than a conference may', () => {
  const written = (count: number) =>
    sessionSchema.safeParse({ title: 'A talk', labels: labels(count).map(({ id }) => id) });
  expect([written(40).success, written(41).success]).toEqual([true, false]);
});
