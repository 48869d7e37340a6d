import { describe, expect, test } from 'vitest';
import { type Files, read, session, settings } from '../test-content.ts';

const readFiles = (files: Files) => read({ 'conference.yaml': settings(), ...files });
const redirectsOf = (files: Files): string[] =>
  readFiles(files).catalog.redirects.map(({ alias, session }) => `${alias} -> ${session.id}`);

describe('an older id of a session', () => {
  test('redirects to it, whichever of its files gives it', () => {
    expect(
      redirectsOf({
        'sessions/a.md': session({ aliases: 'first, second' }),
        'sessions/a.zh.md': session({ aliases: 'second, third' }),
      }),
    ).toEqual(['first -> a', 'second -> a', 'third -> a']);
  });

  test('that another session has, in whatever letters, does not redirect and is a warning', () => {
    const files = {
      'sessions/a.md': session({ aliases: 'B, old' }),
      'sessions/b.md': session({ aliases: 'OLD' }),
    };
    expect(redirectsOf(files)).toEqual(['old -> a']);
    expect(readFiles(files).problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'sessions/a.md aliases: the older id "B" belongs to sessions/b.md already, so it cannot redirect. Remove it.',
      'sessions/b.md aliases: the older id "OLD" belongs to sessions/a.md already, so it cannot redirect. Remove it.',
    ]);
  });

  test('that cannot be an address does not redirect and is a warning', () => {
    const files = { 'sessions/a.md': session({ aliases: 'day 1/opening' }) };
    expect(redirectsOf(files)).toEqual([]);
    expect(readFiles(files).problems.map(({ kind }) => kind)).toEqual(['alias-address']);
  });
});
