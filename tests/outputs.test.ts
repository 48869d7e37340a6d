/** A built conference that has moved a session and wants no data for programs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { createConference, talk } from './conference.ts';
import { structuredData } from './structured-data.ts';

/** The elements of a page, by name. */
function elementsOf(html: string): Map<string, Record<string, string>[]> {
  const elements = new Map<string, Record<string, string>[]>();
  const parser = new Parser({
    onopentag: (name, attributes) => elements.set(name, [...(elements.get(name) ?? []), attributes]),
  });
  parser.end(html);
  return elements;
}

test('what is switched off is neither made nor linked, and older addresses lead to new ones', async () => {
  const conference = createConference({
    'conference.yaml':
      'timezone: Asia/Shanghai\nlanguages: [en, zh]\nurl: https://example.org\noutputs: { schedule: false, catalog: false }\n',
    'sessions/new.md': talk('A talk', 'date: "2027-05-01T10:00"\naliases: [old]\n'),
  });
  const { ok, output } = await conference.build();
  expect(ok, output).toBe(true);
  const files = readdirSync(conference.outDir, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /schedule\.(?:xml|json)$|catalog\..*json$/.test(file))).toEqual([]);
  const text = files
    .filter((file) => /\.(?:html|xml|json|txt)$/.test(file))
    .map((file) => readFileSync(path.join(conference.outDir, file), 'utf8'))
    .join('\n');
  expect(text).not.toMatch(/schedule\.(?:xml|json)|catalog\.(?:schema\.)?json|ggt\.gaa\.st/);

  for (const prefix of ['', 'zh/']) {
    const address = `/${prefix}sessions/new.html`;
    const elements = elementsOf(conference.built(`${prefix}sessions/old.html`));
    expect(elements.get('meta')).toContainEqual({ 'http-equiv': 'refresh', content: `0;url=${address}` });
    expect(elements.get('link')).toEqual([{ rel: 'canonical', href: `https://example.org${address}` }]);
    expect(elements.get('a')).toEqual([{ href: address }]);
    const pages = ['index.html', 'schedule/2027-05-01.html', 'sessions/new.html'];
    const data = pages.flatMap((page) => structuredData(conference.outDir, prefix + page));
    expect(JSON.stringify(data)).not.toContain('sessions/old');
  }
  expect(conference.built('sitemap-0.xml')).not.toContain('sessions/old');
});
