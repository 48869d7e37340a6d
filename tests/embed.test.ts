/** What other sites load: its bytes, and that it is not there where nobody wants it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createConference, talk } from './conference.ts';
import { hasContent, sampleDir, sitePath } from './sites.ts';

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

describe('the script for other sites', () => {
  const script = readFileSync(path.join(sampleDir, 'embed.js'));

  test('has at most 10 KB', () => {
    expect(gzip(script)).toBeLessThanOrEqual(10 * 1024);
  });

  test('is one file that asks for no other, and neither evaluates texts nor writes markup', () => {
    expect(script.toString()).not.toMatch(
      /\bimport\b|\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/,
    );
  });
});

test.runIf(hasContent(2022))('the programme of 2022 in a frame has at most 40 KB and 6,000 elements', () => {
  const html = readFileSync(path.join(sitePath(2022) ?? '', 'embed/schedule.html'));
  expect(gzip(html)).toBeLessThanOrEqual(40 * 1024);
  expect([...html.toString().matchAll(/<[a-z]/g)].length).toBeLessThanOrEqual(6000);
});

test('a conference that wants no embeds has no pages and no script for them', async () => {
  const { build, outDir } = createConference({
    'conference.yaml': 'timezone: Asia/Shanghai\noutputs: { embed: false }\n',
    'sessions/only.md': talk('The only talk'),
  });
  expect((await build()).ok).toBe(true);
  expect(['embed', 'embed.js'].filter((name) => existsSync(path.join(outDir, name)))).toEqual([]);
});
