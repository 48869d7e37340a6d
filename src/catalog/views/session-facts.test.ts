import { expect, test } from 'vitest';
import { session, settings } from '../test-content.ts';
import { sessionPage, type SessionPage } from './session.ts';
import { viewContext } from './test-context.ts';

const context = viewContext({
  'conference.yaml': settings(`
feedback: https://example.org/feedback/{id}
labels: [{ id: quiet, name: { en: Quiet, zh: 安静 }, mark: "~" }]
rooms:
  - { id: a, name: A, building: Old Mill, floor: "2", plan: images/plan.svg, stream: https://example.org/live }
`),
  'sessions/whole.md': session({
    title: 'Whole',
    date: '2027-05-01T10:00',
    room: 'A',
    level: 'easy',
    tags: 'C++, tea & cake',
    labels: 'quiet',
    chat: 'https://example.org/chat',
    slides: 'https://example.org/slides',
    links:
      '[{ label: Later, url: "https://example.org/later", when: after }, { label: Prepare, url: "https://example.org/prepare", when: before }, { label: Code, url: "https://example.org/code" }]',
  }),
  'sessions/part.md': session({ title: 'Part', partOf: 'whole', level: 'Advanced' }),
  'sessions/timed.md': session({ title: 'Timed', partOf: 'whole', date: '2027-05-01T10:10' }),
  'sessions/off.md': session({ title: 'Off', date: '2027-05-01T10:00', status: 'cancelled' }),
});

function pageOf(id: string): SessionPage {
  const found = context.catalog.sessions.find((each) => each.id === id);
  if (!found) throw new Error(`no session ${id}`);
  return sessionPage(found, context);
}

test('a place is named with building and floor, and leads to its plan', () => {
  expect(pageOf('whole').facts.place).toEqual({
    room: { text: 'A', url: '/rooms/a.html' },
    within: 'Old Mill · 2',
    plan: '/rooms/a.html#plan',
  });
});

test('level, topics and labels lead to the sessions that have the same', () => {
  const { topics, facts } = pageOf('whole');
  expect(topics).toEqual([
    { name: 'level', links: [{ text: 'easy', url: '/sessions.html?level=easy' }] },
    {
      name: 'tags',
      links: [
        { text: 'C++', url: '/sessions.html?tag=C%2B%2B' },
        { text: 'tea & cake', url: '/sessions.html?tag=tea+%26+cake' },
      ],
    },
  ]);
  expect(facts.labels).toEqual([
    { id: 'quiet', mark: '~', text: 'Quiet', url: '/sessions.html?label=quiet' },
  ]);
});

test('a level that most conferences have is said in the words of the page, and found by those of the content', () => {
  const [level] = pageOf('part').topics;
  expect(level?.links).toEqual([{ text: 'level.advanced', url: '/sessions.html?level=Advanced' }]);
});

test('links stand under when they are of use, in the order of time', () => {
  const texts = pageOf('whole').links.map(({ when, links }) => [when, links.map(({ text }) => text)]);
  expect(texts).toEqual([
    ['before', ['Prepare']],
    ['during', ['session.stream', 'session.chat']],
    ['after', ['session.slides', 'Later', 'session.feedback']],
    ['any', ['Code']],
  ]);
});

test('parts and the whole lead to each other, and a part without a time of its own says none', () => {
  expect(pageOf('whole').parts.map(({ card, timed }) => [card.id, timed])).toEqual([
    ['part', false],
    ['timed', true],
  ]);
  expect(pageOf('part').facts.partOf).toMatchObject({ text: 'Whole', url: '/sessions/whole.html' });
});

test('a script knows when a session is, unless it was cancelled', () => {
  expect(pageOf('whole').live).toMatchObject({ start: '2027-05-01T10:00:00+08:00', days: '2027-05-01' });
  expect(pageOf('off').live).toBeUndefined();
});
