import { describe, expect, test } from 'vitest';
import { type Files, read, session, settings } from '../test-content.ts';
import { relateSessions } from './related.ts';

function related(files: Files, id: string): string[] {
  const { catalog } = read({ 'conference.yaml': settings(), ...files });
  const found = catalog.sessions.find((each) => each.id === id);
  return found ? relateSessions(catalog)(found).map((other) => other.id) : [];
}

const clocks: Files = {
  'sessions/sundial.md': session({ title: 'Building a sundial' }, 'Shadows tell the hour on a garden wall.'),
  'sessions/gnomon.md': session(
    { title: 'The sundial of the garden' },
    'Its gnomon throws shadows on a wall.',
  ),
  'sessions/ledger.md': session({ title: 'Ledgers' }, 'Columns balance for every harbour.'),
  'sessions/harbour.md': session({ title: 'Harbours' }, 'Ships pay per tonne.'),
  'sessions/queue.md': session({ title: 'Queues' }, 'Waiting in line, with numbers.'),
};

describe('related sessions', () => {
  test('are those whose texts share words that few others have', () => {
    expect(related(clocks, 'sundial')).toEqual(['gnomon']);
    expect(related(clocks, 'queue')).toEqual([]);
  });

  test('are found by other forms of a word', () => {
    expect(related(clocks, 'harbour')).toEqual(['ledger']);
  });

  test('come nearest first, and of equal ones the earlier in the programme', () => {
    const twin = session({ title: 'Gardens' }, 'A wall.');
    const files = { ...clocks, 'sessions/b-twin.md': twin, 'sessions/a-twin.md': twin };
    expect(related(files, 'gnomon')).toEqual(['sundial', 'a-twin', 'b-twin']);
  });

  test('are compared in each language, and the nearest counts once', () => {
    const files = {
      ...clocks,
      'sessions/ledger.zh.md': session({ title: '日晷' }, '花园墙上的影子。'),
      'sessions/sundial.zh.md': session({ title: '日晷制作' }, '墙上的影子报时。'),
      'sessions/queue.zh.md': session({ title: '排队' }, '凭号等候。'),
    };
    expect(related(files, 'sundial')).toEqual(['gnomon', 'ledger']);
    expect(related(files, 'ledger')).toContain('sundial');
  });

  test('are neither breaks nor cancelled, while these have some themselves', () => {
    const files = {
      ...clocks,
      'sessions/gnomon.md': session({ title: 'The sundial of the garden', status: 'cancelled' }),
      'sessions/coffee.md': session({ title: 'Coffee by the sundial in the garden', kind: 'break' }),
    };
    expect(related(files, 'sundial')).toEqual([]);
    expect(related(files, 'gnomon')).toEqual(['sundial']);
  });

  test('go by topics, too', () => {
    const files = {
      ...clocks,
      'sessions/queue.md': session({ title: 'Queues', tags: 'horology' }, 'Waiting in line.'),
      'sessions/ledger.md': session({ title: 'Ledgers', tags: 'horology' }, 'Two columns.'),
    };
    expect(related(files, 'queue')).toEqual(['ledger']);
  });
});
