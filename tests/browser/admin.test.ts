/** The editor at `/admin/`, on a folder of files: no site is built for it, and the folder is the browser's own. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../src/catalog/test-content.ts';
import { type Files, filesOf, folderNow, offerFolder, serveAdmin } from './admin-folder.ts';
import { launch } from './browser.ts';

const sample = filesOf('content');
const edited = 'sessions/zones-which-cst-do-you-mean.md';
let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launch(), serveAdmin(sample)]);
});
afterAll(() => browser.close());

/** The page with a folder picked. */
async function open(files: Files): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US' });
  await offerFolder(context, files);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  return page;
}

const editor = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${address}#/collections/sessions/${path}`);
};

const field = (page: Page, name: string, language = 0) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) }).nth(language);

/** Fields come into the form when they are scrolled to. */
async function fillText(page: Page, text: string, language = 0): Promise<void> {
  const box = field(page, 'Text, in Markdown', language);
  await field(page, 'Title', language).hover();
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2000);
        return box.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await box.fill(text);
}

async function save(page: Page): Promise<Files> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved.').waitFor();
  return folderNow(page);
}

const changed = (before: Files, now: Files): string[] =>
  Object.keys(now).filter((file) => now[file] !== before[file]);

const problems = (files: Files) => read(files).problems.map(({ path, kind }) => `${path}: ${kind}`);

test('a session of the sample is opened and its title changed: no other line of any file changes', async () => {
  const page = await open(sample);
  const hosts = new Set<string>();
  page.on('response', (response) => hosts.add(new URL(response.url()).host));
  await page.getByText('A Calendar Is a Promise').waitFor();
  await page.getByText('which has 65 entries').waitFor({ state: 'attached' });
  await editor(page, 'entries/zones-which-cst-do-you-mean');
  await field(page, 'Title').fill('Which CST, Then?');
  const now = await save(page);
  expect(changed(sample, now)).toEqual([edited]);
  expect(now[edited]).toBe(
    sample[edited]?.replace('title: "Which CST Do You Mean?"', 'title: "Which CST, Then?"'),
  );
  expect(problems(now)).toEqual(problems(sample));
  expect([...hosts].filter((host) => host !== '' && host !== new URL(address).host)).toEqual([]);
});

test('a new session and its translation are files that a build takes', async () => {
  const page = await open(sample);
  await page.getByText('A Calendar Is a Promise').waitFor();
  await editor(page, 'new');
  await field(page, 'Title').fill('An Hour: "Extra"');
  await field(page, 'Begins at').fill('2027-10-31T15:00:00');
  await page.getByRole('button', { name: /Enable .?Chinese/ }).click();
  await field(page, 'Title', 1).fill('多出来的一小时');
  await fillText(page, 'A text.\n\n### Speakers:\n\n<br>Ann Example: is invented.');
  await fillText(page, '正文。', 1);
  const now = await save(page);
  expect(changed(sample, now).toSorted()).toEqual([
    'sessions/an-hour-extra.md',
    'sessions/an-hour-extra.zh.md',
  ]);
  expect(now['sessions/an-hour-extra.md']).toBe(
    '---\ntitle: "An Hour: \\"Extra\\""\ndate: "2027-10-31T15:00:00"\n---\nA text.\n\n### Speakers:\n\n<br>Ann Example: is invented.\n',
  );
  expect(now['sessions/an-hour-extra.zh.md']).toBe(
    '---\ntitle: "多出来的一小时"\ndate: "2027-10-31T15:00:00"\n---\n正文。\n',
  );
  const session = read(now).catalog.sessions.find(({ id }) => id === 'an-hour-extra');
  expect(session?.texts['zh']?.title).toBe('多出来的一小时');
});

test('a folder without a conference is refused, and no account is asked for', async () => {
  const page = await open({});
  await page.getByText('not a repository root directory').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /Access Token/ }).isVisible()).toBe(false);
});

test('elsewhere than on the own computer, without a repository, the page says how to edit', async () => {
  const page = await browser.newPage();
  await page.route('http://conference.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, address).href }) });
  });
  await page.goto('http://conference.example/admin/');
  await page.getByRole('status').getByText('“npm start”').waitFor();
});
