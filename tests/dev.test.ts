/** The server for developing: it follows the content, whatever happens to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-dev-'));
const contentDir = path.join(folder, 'content');
let server: ChildProcess | undefined;
let address = '';
let output = '';

const write = (file: string, title: string): void => {
  mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
  writeFileSync(path.join(contentDir, file), `---\ntitle: "${title}"\n---\nAn abstract.\n`);
};

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const taken = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof taken === 'object' && taken ? taken.port : 4399;
}

/** Ask for a page until it says what is expected: reloading takes as long as the machine needs. */
async function expectPage(page: string, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await (await fetch(`${address}/${page}`)).text()).toContain(text), {
    timeout: 60_000,
    interval: 250,
  });
}

beforeAll(async () => {
  write('sessions/one.md', 'First title');
  const port = await freePort();
  address = `http://127.0.0.1:${String(port)}`;
  // Astro's server makes no pages where it believes to be part of a test.
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  const env = { ...rest, CONTENT_DIR: contentDir, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, ['src/cli/dev.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expectPage('sessions/one.html', 'First title');
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an edit and a new file show', async () => {
  write('sessions/one.md', 'Second title');
  await expectPage('sessions/one.html', 'Second title');
  write('sessions/two.md', 'Another session');
  await expectPage('sessions/two.html', 'Another session');
});

test('a content folder that is moved away and back is followed', async () => {
  write('sessions/one.md', 'Before');
  await expectPage('sessions/one.html', 'Before');
  renameSync(contentDir, `${contentDir}-away`);
  await vi.waitFor(() => expect(output).toContain('There is no content folder at'), { timeout: 60_000 });
  renameSync(`${contentDir}-away`, contentDir);
  write('sessions/one.md', 'After');
  await expectPage('sessions/one.html', 'After');
  write('sessions/one.md', 'And once more');
  await expectPage('sessions/one.html', 'And once more');
});

test('an emptied content folder ends nothing', async () => {
  rmSync(path.join(contentDir, 'sessions'), { recursive: true });
  await vi.waitFor(() => expect(output).toContain('There is no content in'), { timeout: 60_000 });
  write('sessions/three.md', 'A new beginning');
  await expectPage('sessions/three.html', 'A new beginning');
  expect(server?.exitCode).toBe(null);
});
