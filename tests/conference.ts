/** Small conferences for tests of whole builds, each in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readSettings } from '../src/site/settings.ts';
import { type BuildResult, runBuild } from './run-build.ts';

export interface Conference {
  readonly contentDir: string;
  readonly outDir: string;
  readonly write: (files: Readonly<Record<string, string | Buffer>>) => void;
  readonly build: (env?: Readonly<Record<string, string>>) => Promise<BuildResult>;
  /** The text of a file of the built site. */
  readonly built: (file: string) => string;
}

/** Call it inside a test: the folder goes when the test is over, and with it what builds have kept for it. */
export function createConference(files: Readonly<Record<string, string | Buffer>>): Conference {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-test-'));
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'dist');
  const { cacheDir } = readSettings({ CONTENT_DIR: contentDir });
  onTestFinished(() => {
    for (const each of [folder, cacheDir]) rmSync(each, { recursive: true, force: true });
  });
  const write: Conference['write'] = (contents) => {
    for (const [file, text] of Object.entries(contents)) {
      const target = path.join(contentDir, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  };
  write(files);
  return {
    contentDir,
    outDir,
    write,
    build: (env = {}) => runBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir, ...env }),
    built: (file) => readFileSync(path.join(outDir, file), 'utf8'),
  };
}

/** A session's file with a title and, if need be, more lines of front matter. */
export const talk = (title: string, more = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\n${more}---\nAn abstract.\n`;
