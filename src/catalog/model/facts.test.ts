import { describe, expect, test } from 'vitest';
import { sessionSchema } from '../schema/session.ts';
import { read, session, settings } from '../test-content.ts';
import { sessionFacts, shownFacts } from './facts.ts';

const factsOf = (...files: readonly string[]) => {
  const [first = '', second] = files;
  const { catalog } = read({
    'conference.yaml': settings(),
    'sessions/a.md': first,
    ...(second !== undefined && { 'sessions/a.zh.md': second }),
  });
  return catalog.sessions[0]?.facts ?? {};
};

describe('the facts of a session', () => {
  test('are the leading file’s, else the translation’s', () => {
    const facts = factsOf(session({ level: 'easy' }), session({ level: '难', status: 'tentative' }));
    expect(facts).toMatchObject({ level: 'easy', status: 'tentative' });
  });

  test('have keys that session files have', () => {
    const keys = sessionFacts.map(({ key, name }) => key ?? name);
    expect(keys.filter((key) => !Object.hasOwn(sessionSchema.shape, key))).toEqual([]);
  });

  test('that pages list as they are come in the order of the table, without empty ones', () => {
    const order = sessionFacts.map(({ name }) => name);
    const shown = shownFacts(factsOf(session({ tags: 'b, a', level: 'easy' })));
    expect(shown).toEqual([
      { name: 'level', values: ['easy'] },
      { name: 'tags', values: ['b', 'a'] },
    ]);
    expect(order.filter((name) => shown.some((fact) => fact.name === name))).toEqual(['level', 'tags']);
    expect(shownFacts(factsOf(session()))).toEqual([]);
  });
});
