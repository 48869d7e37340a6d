/** The programme of built sites: read back by the scripts' own reader, and within its bytes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createLanguageRoutes } from '../src/catalog/routes.ts';
import { readProgramme } from '../src/client/programme/programme.ts';
import { hasContent, type SiteName, sitePath } from './sites.ts';

const names: readonly SiteName[] = ['sample', 2022];

describe.each(names.filter(hasContent))('the programme of %s', (name) => {
  test.each(['', 'zh/'])('holds the sessions of catalog.json, in "/%s"', (folder) => {
    const text = (file: string): string =>
      readFileSync(path.join(sitePath(name) ?? '', folder, file), 'utf8');
    const { sessions } = readProgramme(
      JSON.parse(text('programme.json')),
      createLanguageRoutes(`/${folder}`),
    );
    const catalog: unknown = JSON.parse(text('catalog.json'));
    expect(catalog).toMatchObject({
      sessions: [...sessions.values()].map(({ id, title, status, kind }) => ({
        id,
        title: title.text,
        status,
        kind,
      })),
    });
  });
});

test.runIf(hasContent(2022)).each(['', 'zh/'])(
  'that of 2022 in "/%s" takes at most 60 bytes a session',
  (folder) => {
    const file = readFileSync(path.join(sitePath(2022) ?? '', folder, 'programme.json'));
    expect(gzipSync(file, { level: 9 }).length / 212).toBeLessThanOrEqual(60);
  },
);
