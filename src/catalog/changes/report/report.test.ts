import { expect, test } from 'vitest';
import { type Files, read, session, settings } from '../../test-content.ts';
import { compareCatalogs } from '../compare.ts';
import { changesReport } from './report.ts';

const at = (day: string, title: string, more: Readonly<Record<string, string>> = {}): string =>
  session({ title, date: `2027-03-${day}:00`, room: 'Red', duration: '30', ...more });

const old: Files = {
  'conference.yaml': settings('title: Made'),
  'sessions/a.md': at('01T09:00', 'Tides'),
  'sessions/b.md': at('01T10:00', 'Moons'),
  'sessions/c.md': at('01T11:00', 'Clocks'),
  'sessions/d.md': at('03T11:00', 'Sand'),
};

function report(edits: Files): string {
  const [before, after] = [read(old).catalog, read({ ...old, ...edits }).catalog];
  const since = { ref: 'v1', date: Date.parse('2027-02-01T08:00:00Z') };
  return changesReport({ since, changes: compareCatalogs(before, after), before, after });
}

const count = (text: string, part: string): number => text.split(part).length - 1;

test('a move within a day is one line from the old place to the new one', () => {
  const html = report({ 'sessions/a.md': at('01T12:00', 'Tides', { room: 'Blue' }) });
  expect(count(html, 'class="move"')).toBe(1);
  expect(count(html, '<figure')).toBe(1);
  expect(html).toContain('→ moved</span> Mon, Mar 1 09:00–09:30 → Mon, Mar 1 12:00–12:30');
});

test('a move to another day leaves one and arrives in the other, each saying where', () => {
  const html = report({ 'sessions/a.md': at('03T12:00', 'Tides') });
  expect(count(html, 'class="move"')).toBe(2);
  expect(html).toContain('→ Wed, Mar 3 12:00</text>');
  expect(html).toContain('← Mon, Mar 1 09:00</text>');
});

test('what is cancelled, new and taken out is marked by a sign, too', () => {
  const html = report({
    'sessions/a.md': at('01T09:00', 'Tides', { status: 'cancelled' }),
    'sessions/e.md': at('01T13:00', 'Echo'),
  });
  expect(html).toContain('<b>×</b> <span>Tides</span>');
  expect(html).toContain('<b>+</b> <span>Echo</span>');
  expect(html).not.toContain('class="move"');
});

test('a day in which only titles have changed is not drawn', () => {
  const html = report({ 'sessions/a.md': at('01T09:00', 'High tides') });
  expect(html).toContain('✎ retitled');
  expect(html).not.toContain('<figure');
});

test('nothing that someone wrote becomes markup, and nothing is loaded', () => {
  const hostile = '</title></svg><script>alert(1)</script><img src=x onerror=alert(1)> & "\'';
  const html = report({
    'sessions/a.md': at('01T12:00', hostile, { room: hostile }),
    'conference.yaml': settings('title: "</title><script>alert(2)</script>"'),
  });
  expect(html).not.toMatch(/<script|<img|<\/svg><(?!\/figure)/);
  expect(html).not.toMatch(/(?:src|href)=["'](?!")/);
  expect(html).toContain("default-src 'none'");
});

test('without changes it says so', () => {
  expect(report({})).toContain('No changes');
});
