/** Share images of the built sample, and the tags by which previews find them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createConference, talk } from './conference.ts';
import { sampleDir, sitePath, sitesDir } from './sites.ts';

/** What a page says under each name of a `meta` tag that previews read. */
function tagsOf(file: string): Readonly<Record<string, string>> {
  const html = readFileSync(file, 'utf8');
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', content = '']) => [name, content]));
}

/** A page's image on disk. */
const imageOf = (site: string, tags: Readonly<Record<string, string>>, base = '/'): string =>
  path.join(site, decodeURIComponent(new URL(tags['og:image'] ?? '').pathname.slice(base.length)));

const pagesIn = (folder: string): string[] =>
  readdirSync(path.join(sampleDir, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(sampleDir, folder, name));

test.each(['sessions', 'speakers', 'tracks', 'rooms', 'schedule', 'zh/sessions', 'zh/speakers'])(
  'each page in %s has an image of its own, 1200 x 630, and says so',
  async (folder) => {
    const images = new Set<string>();
    for (const page of pagesIn(folder)) {
      const tags = tagsOf(page);
      // The page of an older address has no preview.
      if (tags['og:url'] === undefined) continue;
      expect(tags).toMatchObject({
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(tags['og:image:alt']).toContain(tags['og:title']);
      expect(tags['og:image']).toMatch(/^https?:\/\//);
      const image = imageOf(sampleDir, tags);
      const { format, width, height } = await sharp(image).metadata();
      expect({ format, width, height }, image).toEqual({ format: 'png', width: 1200, height: 630 });
      images.add(image);
    }
    expect(images.size).toBeGreaterThan(0);
    expect([...images].every((image) => image.includes('/og/'))).toBe(true);
  },
);

test('pages without an image of their own have the home page’s', () => {
  for (const page of ['index', 'sessions', 'speakers', 'search', 'my-schedule', '404'])
    expect(imageOf(sampleDir, tagsOf(path.join(sampleDir, `${page}.html`)))).toBe(
      path.join(sampleDir, 'og.png'),
    );
});

test('under a base path images are below it', () => {
  const site = path.join(sitesDir, 'sample-base');
  const tags = tagsOf(path.join(site, 'zh/index.html'));
  expect(new URL(tags['og:image'] ?? '').pathname).toBe('/spare/2027/zh/og.png');
  expect(existsSync(imageOf(site, tags, '/spare/2027/'))).toBe(true);
});

test('half of the images have at most 25 KB', () => {
  const sizes = readdirSync(path.join(sampleDir, 'og'))
    .filter((name) => name.endsWith('.png'))
    .map((name) => readFileSync(path.join(sampleDir, 'og', name)).byteLength)
    .toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(25_000);
});

describe('switched off', () => {
  const site = sitePath(2022);

  test.skipIf(site === undefined)('by the build, there is no image and no page names one', () => {
    const tags = tagsOf(path.join(site ?? '', 'index.html'));
    expect(tags['twitter:card']).toBe('summary');
    expect(Object.keys(tags).filter((name) => name.startsWith('og:image'))).toEqual([]);
    expect(existsSync(path.join(site ?? '', 'og.png'))).toBe(false);
  });

  test('by the conference, nothing is left of them', async () => {
    const { build, outDir } = createConference({
      'conference.yaml': 'timezone: Asia/Shanghai\nlanguages: [en]\noutputs: { shareImages: false }\n',
      'sessions/a.md': talk('A talk'),
    });
    expect((await build({ SHARE_IMAGES: '1' })).ok).toBe(true);
    expect(tagsOf(path.join(outDir, 'sessions/a.html'))['og:image']).toBeUndefined();
    expect(existsSync(path.join(outDir, 'og'))).toBe(false);
    expect(existsSync(path.join(outDir, 'og.png'))).toBe(false);
  });
});

test('a character that no font has is named, with the file that it is in', async () => {
  const { build, outDir } = createConference({
    'conference.yaml': 'title: Spare Hour\ntimezone: Asia/Shanghai\nlanguages: [en]\n',
    'sessions/a.md': talk('A talk about 实时数据 and 🎉', 'date: 2027-10-29T10:00\nduration: 45\n'),
  });
  const { ok, output } = await build({ SHARE_IMAGES: '1' });
  expect(ok).toBe(true);
  expect(output).toContain('no glyph for 🎉 (sessions/a.md)');
  expect(existsSync(path.join(outDir, 'og/a.png'))).toBe(true);
});
