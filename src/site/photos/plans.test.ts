import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettingsFile } from '../../catalog/read.ts';
import { checkPlans, createPlans } from './plans.ts';

let contentDir = '';
let cacheDir = '';
beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'lectern-plans-'));
  cacheDir = path.join(contentDir, '.cache');
  mkdirSync(path.join(contentDir, 'images'));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true, force: true });
});

const put = (name: string, contents: string | Uint8Array): void =>
  writeFileSync(path.join(contentDir, 'images', name), contents);

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50">${inner}</svg>`;
const red = '<rect width="80" height="50" fill="#f00"/>';

/** Settings with a room for each plan. */
const conferenceWith = (...plans: readonly string[]) => {
  const rooms = plans.map((plan, index) => `  - { id: r${String(index)}, plan: images/${plan} }\n`);
  const bytes = Buffer.from(`timezone: UTC\nrooms:\n${rooms.join('')}`);
  return readSettingsFile([{ path: 'conference.yaml', bytes }], ['en']).conference;
};

const folders = () => ({ contentDir, cacheDir });

test('a plan that many rooms name is one picture, as wide as pages need it', async () => {
  put('a.svg', drawing(red));
  const plans = await createPlans(conferenceWith('a.svg', 'a.svg'), folders());
  expect([...plans.keys()]).toEqual(['images/a.svg']);
  const plan = plans.get('images/a.svg');
  expect(plan).toMatchObject({ width: 1536, height: 960 });
  expect(await sharp(plan?.file).metadata()).toMatchObject({ format: 'webp', width: 1536, height: 960 });
});

test('two plans with the same contents are one file', async () => {
  put('a.svg', drawing(red));
  put('b.svg', drawing(red));
  const plans = await createPlans(conferenceWith('a.svg', 'b.svg'), folders());
  expect(new Set([...plans.values()].map(({ name }) => name)).size).toBe(1);
});

test('pixels are not enlarged', async () => {
  const photo = sharp({ create: { width: 60, height: 30, channels: 3, background: '#0f0' } });
  put('a.png', await photo.png().toBuffer());
  const plans = await createPlans(conferenceWith('a.png'), folders());
  expect(plans.get('images/a.png')).toMatchObject({ width: 60, height: 30 });
});

test('a plan is drawn once, and again when it changes', async () => {
  const drawn = (): string[] =>
    readdirSync(path.join(cacheDir, 'plans')).filter((name) => name.endsWith('.webp'));
  put('a.svg', drawing(red));
  const conference = conferenceWith('a.svg');
  const first = (await createPlans(conference, folders())).get('images/a.svg');
  const long = new Date('2026-01-01T00:00:00Z');
  utimesSync(first?.file ?? '', long, long);
  const again = (await createPlans(conference, folders())).get('images/a.svg');
  expect(again).toEqual(first);
  expect(statSync(first?.file ?? '').mtime).toEqual(long);
  put('a.svg', drawing(red.replace('#f00', '#00f')));
  await createPlans(conference, folders());
  expect(drawn()).toHaveLength(2);
});

test('a picture that was damaged in the cache is drawn again, byte for byte', async () => {
  put('a.svg', drawing(red));
  const { file = '' } = (await createPlans(conferenceWith('a.svg'), folders())).get('images/a.svg') ?? {};
  const whole = readFileSync(file);
  writeFileSync(file, Buffer.from(whole).fill(0, 40));
  await createPlans(conferenceWith('a.svg'), folders());
  expect(readFileSync(file)).toEqual(whole);
});

test('a plan that cannot be shown is a problem where the room names it, and the room stays without', async () => {
  put('page.svg', '<!doctype html><html></html>');
  put('good.svg', drawing(red));
  const { conference, problems } = await checkPlans(
    conferenceWith('page.svg', 'missing.svg', 'good.svg'),
    folders(),
  );
  expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
    [3, 21, expect.stringContaining('plan: "images/page.svg" is not shown: this is HTML')],
    [4, 21, expect.stringContaining('plan: "images/missing.svg" is not shown: there is no such file')],
  ]);
  expect(conference.rooms.map(({ id, plan }) => [id, plan])).toEqual([
    ['r0', undefined],
    ['r1', undefined],
    ['r2', 'images/good.svg'],
  ]);
});

test('of a drawing with a script only the picture is left', async () => {
  put('a.svg', drawing(`${red}<script>alert(1)</script>`));
  const plan = (await createPlans(conferenceWith('a.svg'), folders())).get('images/a.svg');
  const bytes = await sharp(plan?.file).toBuffer();
  expect(bytes.toString('latin1')).not.toMatch(/script|alert|svg/i);
});

test('a plan that many rooms name and that cannot be shown is one problem', async () => {
  put('page.svg', '<!doctype html><html></html>');
  const { conference, problems } = await checkPlans(
    conferenceWith('page.svg', 'page.svg', 'page.svg'),
    folders(),
  );
  expect(problems.map(({ line }) => line)).toEqual([3]);
  expect(conference.rooms.map(({ plan }) => plan)).toEqual([undefined, undefined, undefined]);
});

test.each([
  [
    'external files',
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><image href="file:///etc/hostname" width="80" height="50"/></svg>',
  ],
  [
    'entities of other files',
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]><svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><text y="20">&x;</text></svg>',
  ],
])('a drawing shows nothing of %s', async (_, hostile) => {
  put('a.svg', hostile);
  put('empty.svg', drawing(''));
  const { conference } = await checkPlans(conferenceWith('a.svg', 'empty.svg'), folders());
  const plans = await createPlans(conference, folders());
  const pixels = async (src: string) => {
    const plan = plans.get(src);
    return plan && (await sharp(plan.file).ensureAlpha().raw().toBuffer());
  };
  const drawn = await pixels('images/a.svg');
  if (drawn) expect(drawn.equals((await pixels('images/empty.svg')) ?? Buffer.of())).toBe(true);
});

test.each([
  [
    'entities that multiply',
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><text>&j;</text></svg>`,
  ],
  ['a size beyond all screens', drawing(red).replace('width="80" height="50"', 'width="1" height="9000000"')],
])('a drawing with %s ends soon', { timeout: 40_000 }, async (_, hostile) => {
  put('a.svg', hostile);
  const start = performance.now();
  await checkPlans(conferenceWith('a.svg', 'a.svg'), folders());
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a plan behind a link that leads out of the folder is not read', async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'lectern-outside-'));
  writeFileSync(path.join(outside, 'a.svg'), drawing(red));
  symlinkSync(path.join(outside, 'a.svg'), path.join(contentDir, 'images/a.svg'));
  const { problems } = await checkPlans(conferenceWith('a.svg'), folders());
  rmSync(outside, { recursive: true });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('leads out of the content folder'),
  ]);
});
