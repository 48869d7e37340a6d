import { describe, expect, test } from 'vitest';
import { type Before, readBefore } from '../../catalog/scaffold/new-item.ts';
import { type Files, session, settings, track } from '../../catalog/test-content.ts';
import { type Asked, askItem } from './ask-item.ts';
import type { Prompts } from './prompts.ts';

const folder = (files: Files): Before =>
  readBefore(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ['en', 'zh'],
  );

const before = folder({
  'conference.yaml': settings(
    'start: "2027-10-29"\nend: "2027-10-30"\nrooms: [{ id: hall, name: Main Hall }]\ntypes: [{ id: talk, name: Talk }]\n',
  ),
  'tracks/clocks.md': track('Clocks'),
  'sessions/opening.md': session({ presenters: 'Ana Example' }),
  'sessions/closing.md': session(),
  'sessions/closing.zh.md': session(),
});

/** Somebody who answers questions in a row, and what was asked; an answer that does not fit is followed by the next. */
function somebody(answers: readonly string[]) {
  const left = [...answers];
  const asked: string[] = [];
  const prompts: Prompts = {
    text: ({ message, fault }) => {
      asked.push(message);
      for (;;) {
        const answer = left.shift() ?? '';
        const wrong = fault(answer);
        if (wrong === undefined) return Promise.resolve(answer);
        asked.push(wrong);
      }
    },
    choose: (message, choices) => {
      asked.push(`${message}: ${choices.map(({ label }) => label).join(', ')}`);
      return Promise.resolve(left.shift() ?? '');
    },
  };
  return { prompts, asked };
}

async function ask(request: Asked, answers: readonly string[]) {
  const { prompts, asked } = somebody(answers);
  return { request: await askItem(request, before, prompts), asked };
}

describe('a session', () => {
  test('is asked for from its title on, with what the conference has to choose from', async () => {
    const answers = [
      'Tides',
      'Ana Example',
      '2027-10-30',
      '25:00',
      '14:10',
      'long',
      '40',
      'clocks',
      'Main Hall',
      '',
    ];
    const { request, asked } = await ask({ collection: 'sessions', keys: {} }, answers);
    expect(request).toMatchObject({
      title: 'Tides',
      keys: {
        ...{ presenters: 'Ana Example', date: '2027-10-30T14:10', duration: '40' },
        ...{ track: 'clocks', room: 'Main Hall' },
      },
    });
    expect(asked.filter((message) => message.includes(': '))).toEqual([
      'Day: 2027-10-29, Friday, 2027-10-30, Saturday, Another day, None, or not known yet',
      'date: "2027-10-30T25:00" is not a time. Write it as "2027-10-29T14:10:00".',
      'duration: "long" does not fit. Write whole minutes, such as 40.',
      'Track: Clocks, None, or not known yet',
      'Room: Main Hall, Another room, None, or not known yet',
      'Type: Talk, None, or not known yet',
    ]);
  });

  test('is not asked for what was given', async () => {
    const keys = { presenters: 'A', date: '', duration: '40', track: 'clocks', room: 'Hall', stype: 'talk' };
    const { request, asked } = await ask({ collection: 'sessions', title: 'Tides', keys }, []);
    expect(asked).toEqual([]);
    expect(request.keys).toEqual(keys);
  });

  test('is translated by choosing one that has no translation', async () => {
    const { request, asked } = await ask({ collection: 'sessions', language: 'zh', keys: {} }, [
      'opening',
      '开幕',
    ]);
    expect(asked).toEqual(['What does it translate?: opening', 'Title']);
    expect(request).toMatchObject({ id: 'opening', title: '开幕', language: 'zh' });
  });
});

test('a person is chosen among those who have no file yet', async () => {
  const { request, asked } = await ask({ collection: 'speakers', keys: {} }, [
    'Ana Example',
    'Ana mends clocks.',
  ]);
  expect(asked[0]).toBe('Who is it?: Somebody whom no session names yet, Ana Example');
  expect(request).toMatchObject({ title: 'Ana Example', body: 'Ana mends clocks.' });
});
