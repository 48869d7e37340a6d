/** People of the real files on the built pages: the right biography and photo beside the right name. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePortraits } from '../src/site/photos/portraits.ts';
import { readSettings } from '../src/site/settings.ts';
import { editions, truthOf } from './corpus.ts';
import { sitePath } from './sites.ts';

interface SpeakerOnPage {
  readonly name: string;
  readonly text: string;
  readonly photo: string | undefined;
}

/** First 40 letters, as truth.json reduces a biography. */
const reduce = (text: string): string =>
  Array.from(
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{M}]+/gu, ''),
  )
    .slice(0, 40)
    .join('');

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;|&#x3C;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#x26;/g, '&');

function sessionPage(
  edition: (typeof editions)[number],
  id: string,
  lang: string,
): { abstract: string; speakers: SpeakerOnPage[] } {
  const file = path.join(sitePath(edition) ?? '', lang === 'en' ? '' : lang, 'sessions', `${id}.html`);
  const html = readFileSync(file, 'utf8');
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  const [before = '', ...sections] = article.split(/<section class="speaker"[^>]*>/);
  return {
    abstract: plain(/<div class="prose abstract"[^>]*>(.*?)<\/div>/s.exec(before)?.[1] ?? ''),
    speakers: sections.map((section) => ({
      name: plain(/<h3[^>]*>(.*?)<\/h3>/s.exec(section)?.[1] ?? '').trim(),
      text: plain(/<div class="prose"[^>]*>(.*?)<\/div>/s.exec(section)?.[1] ?? ''),
      photo: /<img src="[^"]*portraits\/([^"]+)"/.exec(section)?.[1],
    })),
  };
}

describe.each(editions)('the edition of %i', (edition) => {
  const rows = truthOf(edition).sessions.filter(({ title, uncertain }) => title !== '' && uncertain !== true);

  test('has every biography on its session’s page beside the right person, in at least 99 of 100 blocks', () => {
    const blocks = rows.flatMap(({ id, lang, speakers }) =>
      speakers.filter(({ bio_key }) => bio_key !== '').map((block) => ({ id, lang, ...block })),
    );
    const wrong = blocks.filter(({ id, lang, presenter_index: index, bio_key: key }) => {
      const speaker = index === null ? undefined : sessionPage(edition, id, lang).speakers[index];
      return !speaker || !reduce(speaker.text).startsWith(key);
    });
    expect(
      wrong
        .map(({ id, lang, bio_key }) => `${id}.${lang} ${bio_key}`)
        .slice(0, Math.max(0, wrong.length - Math.floor(blocks.length / 100))),
    ).toEqual([]);
  });

  test('leaves neither a biography nor the section’s heading in an abstract', () => {
    const left = rows.filter(({ id, lang, speakers }) => {
      const { abstract } = sessionPage(edition, id, lang);
      const letters = abstract.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '');
      return (
        /^\s*(speakers?|讲师)\s*[:：]/im.test(abstract) ||
        speakers.some(({ bio_key: key }) => key.length === 40 && letters.includes(key))
      );
    });
    expect(left.map(({ id, lang }) => `${id}.${lang}`)).toEqual([]);
  });
});

describe.runIf(editions.includes(2022))('photos of 2022', () => {
  const folder = path.join(sitePath(2022) ?? '', 'portraits');
  const contentDir = path.resolve('../shared/corpus/2022');

  test('are shown for the right person wherever the file exists', async () => {
    const rows = truthOf(2022).sessions.filter(({ title, uncertain }) => title !== '' && uncertain !== true);
    const wanted = rows.flatMap(({ id, lang, speakers }) =>
      speakers.flatMap(({ image, image_kind: kind, presenter_index: index }) =>
        image !== null && kind === 'local' && index !== null ? [{ id, lang, image, index }] : [],
      ),
    );
    const { cacheDir } = readSettings({ CONTENT_DIR: contentDir });
    const { portraits, made } = await makePortraits(
      wanted.map(({ image }) => ({ src: image, path: '', line: 1, column: 1 })),
      { contentDir, cacheDir: `${cacheDir}/portraits`, remote: 'ignore' },
    );
    expect(made, 'a warm build makes none').toBe(0);
    const wrong = wanted.filter(({ id, lang, image, index }) => {
      const shown = sessionPage(2022, id, lang).speakers[index]?.photo;
      return shown === undefined || shown !== portraits.get(image)?.small.fallback;
    });
    expect(wrong).toEqual([]);
    expect(wanted.length).toBeGreaterThan(490);
  });

  test('have at most 6 MB in all sizes and formats, and no metadata', async () => {
    const files = readdirSync(folder);
    const bytes = files.reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(6_000_000);
    for (const file of files) {
      const { exif, xmp, icc, iptc } = await sharp(path.join(folder, file)).metadata();
      expect([file, exif, xmp, icc, iptc]).toEqual([file, undefined, undefined, undefined, undefined]);
    }
  });
});
