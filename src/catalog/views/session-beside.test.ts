import { describe, expect, test } from 'vitest';
import { type Files, session, settings, track } from '../test-content.ts';
import { type SessionsBeside, sessionsBeside } from './session-beside.ts';
import { viewContext } from './test-context.ts';

const at = (time: string): string => `2027-05-01T${time}`;
const sundial = 'Shadows tell the hour on a garden wall.';

const files: Files = {
  'conference.yaml': settings(),
  'tracks/clocks.md': track('Clocks'),
  'sessions/sundial.md': session(
    {
      title: 'Sundials',
      date: at('10:00'),
      duration: '40',
      room: 'A',
      track: 'clocks',
      presenters: 'Tove Example',
    },
    sundial,
  ),
  'sessions/gnomon.md': session(
    { title: 'Gnomons', date: at('11:00'), duration: '40', room: 'B', track: 'clocks' },
    sundial,
  ),
  'sessions/repeat.md': session(
    { title: 'Again', date: at('12:00'), duration: '40', room: 'A', presenters: 'Tove Example' },
    sundial,
  ),
  'sessions/inside.md': session({ title: 'In five minutes', date: at('10:10'), partOf: 'sundial' }, sundial),
  'sessions/other.md': session(
    { title: 'Ledgers', date: at('10:20'), duration: '40', room: 'B', track: 'clocks' },
    'Columns balance.',
  ),
};

function beside(id: string, content = files): SessionsBeside {
  const context = viewContext(many(content));
  const found = context.catalog.sessions.find((each) => each.id === id);
  if (!found) throw new Error(`no session ${id}`);
  return sessionsBeside(found, context);
}

/** Words are rare among these. */
const many = (content: Files): Files => ({
  ...content,
  ...Object.fromEntries(
    ['Tides', 'Queues', 'Railways', 'Engines'].map((title) => [
      `sessions/${title.toLowerCase()}.md`,
      session({ title }, title),
    ]),
  ),
});

const ids = (cards: readonly { readonly id: string }[] = []): string[] => cards.map(({ id }) => id);

describe('where a session leads', () => {
  test('is to related ones, without what stands beside its speakers and in its parts', () => {
    expect(ids(beside('sundial').related)).toEqual(['gnomon']);
  });

  test('is to others of its track, without the related ones', () => {
    expect(ids(beside('sundial').track?.cards)).toEqual(['other']);
  });

  test('is to what runs at the same time, without its parts', () => {
    expect(ids(beside('sundial').parallel)).toEqual(['other']);
  });

  test('is to before and after in its room, past its parts', () => {
    expect(beside('sundial').neighbours).toMatchObject({ track: undefined, next: { id: 'repeat' } });
    expect(beside('repeat').neighbours?.previous?.id).toBe('sundial');
  });

  test('is to other parts that have a time of their own, from a part that has one', () => {
    const later = {
      'sessions/later.md': session({ date: at('10:20'), partOf: 'sundial' }, sundial),
      'sessions/any.md': session({ partOf: 'sundial' }, sundial),
    };
    const { previous, next } = beside('later', { ...files, ...later }).neighbours ?? {};
    expect([previous?.id, next?.id]).toEqual(['inside', undefined]);
    expect(beside('any', { ...files, ...later }).neighbours).toBeUndefined();
  });

  test('is to before and after in its track, where there are no rooms', () => {
    const roomless = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace(/^room: .*\n/m, '')]),
    );
    expect(beside('other', roomless).neighbours).toMatchObject({
      track: 'Clocks',
      previous: { id: 'sundial' },
      next: { id: 'gnomon' },
    });
  });
});
