/** The server for developing: it follows the content, whatever happens to it. One server, which every test leaves as it found it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launch } from './browser/browser.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-dev-'));
const contentDir = path.join(folder, 'content');
let server: ChildProcess | undefined;
let browser: Browser | undefined;
let address = '';
let output = '';

const SETTINGS = 'title: Heron Days\ntimezone: Europe/Lisbon\nlanguages: [en]\n';

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

/** In the terminal, from now on. */
async function expectSaid(text: string): Promise<void> {
  await vi.waitFor(() => expect(output.includes(text), text).toBe(true), { timeout: 60_000 });
}

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${String(port)}`;
  // Astro's server makes no pages where it believes to be part of a test.
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  const env = { ...rest, CONTENT_DIR: contentDir, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, ['src/cli/dev.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // The folder is not there yet.
  await expectPage('', 'There is no content folder at');
  mkdirSync(contentDir);
});

afterAll(async () => {
  expect(server?.exitCode).toBe(null);
  server?.kill();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What every test begins with. */
beforeEach(async () => {
  writeFileSync(path.join(contentDir, 'conference.yaml'), SETTINGS);
  write('sessions/one.md', 'First title');
  await expectPage('sessions/one.html', 'First title');
  output = '';
});

async function openPage(name: string): Promise<Page> {
  browser ??= await launch();
  const page = await browser.newPage();
  await page.goto(`${address}/${name}`);
  return page;
}

const shows = async (page: Page, text: string): Promise<void> => {
  await page.getByText(text).first().waitFor({ timeout: 60_000 });
};

test('an edit and a new file show in the page that is open, and search finds them', async () => {
  const page = await openPage('sessions/one.html');
  write('sessions/one.md', 'Second title');
  await shows(page, 'Second title');
  await page.goto(`${address}/sessions/two.html`);
  await shows(page, 'There is no such page');
  write('sessions/two.md', 'A heron in the reeds');
  await shows(page, 'A heron in the reeds');
  await page.goto(`${address}/search.html?q=heron`);
  await page.locator('main a', { hasText: 'A heron in the reeds' }).first().waitFor({ timeout: 60_000 });
  await page.close();
});

test('an error covers the page with file, place and line, the page stays as it was, and all is well when it is mended', async () => {
  const page = await openPage('sessions/one.html');
  writeFileSync(path.join(contentDir, 'sessions/one.md'), '---\ntitle: "<img src=x onerror=alert(1)>\n---\n');
  const dialog = page.getByRole('alertdialog', { name: '1 error in the content' });
  await dialog.waitFor({ timeout: 60_000 });
  expect(await dialog.getByRole('button', { name: /one\.md/ }).textContent()).toBe('sessions/one.md:2:37');
  expect(await dialog.locator('pre').textContent()).toContain('title: "<img src=x onerror=alert(1)>');
  expect(await dialog.locator('img').count()).toBe(0);
  expect(await dialog.textContent()).toContain('pages show sessions/one.md as last read without an error');
  expect(await page.locator('h1').textContent()).toBe('First title');
  await expectSaid('sessions/one.md:2:37 error this is not YAML');
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  await page.getByRole('button', { name: '1 error' }).click();
  await dialog.waitFor();
  write('sessions/one.md', 'Mended');
  await shows(page, 'Mended');
  await expect.poll(() => page.locator('lectern-problems button:visible').count()).toBe(0);
  await page.close();
});

test('a warning of the file that was edited waits behind a badge', async () => {
  const page = await openPage('sessions/one.html');
  writeFileSync(path.join(contentDir, 'sessions/one.md'), '---\ntitle: "One"\nlevle: beginner\n---\n');
  await page.getByRole('button', { name: '1 warning' }).click();
  expect(await page.getByRole('dialog').textContent()).toContain('there is no key "levle"');
  await page.close();
});

test('a language that is added has pages', async () => {
  expect((await fetch(`${address}/zh/sessions/one.html`)).status).toBe(404);
  writeFileSync(path.join(contentDir, 'conference.yaml'), SETTINGS.replace('[en]', '[en, zh]'));
  await expectPage('zh/sessions/one.html', 'First title');
});

test('settings that are broken, or gone, end nothing', async () => {
  writeFileSync(path.join(contentDir, 'conference.yaml'), 'title: "Slow\n');
  await expectSaid('conference.yaml:2:1 error this is not YAML');
  await expectPage('sessions/one.html', 'Heron Days');
  rmSync(path.join(contentDir, 'conference.yaml'));
  await vi.waitFor(
    async () =>
      expect(await (await fetch(`${address}/sessions/one.html`)).text()).not.toContain('Heron Days'),
    { timeout: 60_000 },
  );
});

test('a content folder that is moved away and back is followed', async () => {
  renameSync(contentDir, `${contentDir}-away`);
  await expectSaid('There is no content folder at');
  await expectPage('sessions/one.html', 'First title');
  renameSync(`${contentDir}-away`, contentDir);
  write('sessions/one.md', 'After');
  await expectPage('sessions/one.html', 'After');
  write('sessions/one.md', 'And once more');
  await expectPage('sessions/one.html', 'And once more');
});

test('an emptied content folder ends nothing', async () => {
  rmSync(path.join(contentDir, 'sessions'), { recursive: true });
  rmSync(path.join(contentDir, 'conference.yaml'));
  await expectSaid('There is no content in');
  write('sessions/three.md', 'A new beginning');
  await expectPage('sessions/three.html', 'A new beginning');
});
