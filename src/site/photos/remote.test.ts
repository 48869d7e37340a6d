import type { LookupAddress } from 'node:dns';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PhotoError } from './problems.ts';
import {
  createPhotoFetcher,
  downloadedPhoto,
  downloadPath,
  downloadPhoto,
  type FetchPhoto,
} from './remote.ts';
import { type Answer, httpsTransport, type Transport } from './transport.ts';

const LIMITS = { bytes: 1000, ms: 200, redirects: 3, failures: 3 };
const PUBLIC = { address: '93.184.215.14', family: 4 };

/** A network that knows these addresses and remembers what it was asked. */
function network(
  answers: Readonly<Record<string, Partial<Answer> | Error>>,
  hosts: Readonly<Record<string, LookupAddress[]>> = {},
) {
  const asked: string[] = [];
  const transport: Transport = {
    resolve: (host) => Promise.resolve(hosts[host] ?? [PUBLIC]),
    ask: (url, addresses) => {
      asked.push(`${url.href} at ${addresses.map(({ address }) => address).join()}`);
      const answer = answers[url.href];
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve({
        status: 200,
        location: undefined,
        body: streamOf('photo'),
        close: () => {},
        ...answer,
      });
    },
  };
  return { asked, fetchPhoto: createPhotoFetcher(transport, LIMITS) };
}

async function* streamOf(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

function failure(photo: Promise<Uint8Array>): Promise<string> {
  return photo.then(
    () => 'none',
    (error: unknown) => (error instanceof PhotoError ? `${error.reason}: ${error.message}` : String(error)),
  );
}

function redirect(location: string): Partial<Answer> {
  return { status: 302, location };
}

test('a photo is fetched from the address that was checked', async () => {
  const { asked, fetchPhoto } = network({});
  expect(Buffer.from(await fetchPhoto('https://img.example/ada.png')).toString()).toBe('photo');
  expect(asked).toEqual(['https://img.example/ada.png at 93.184.215.14']);
});

test.each([
  'http://img.example/a.png',
  '//img.example/a.png',
  'ftp://img.example/a.png',
  'https://user:secret@img.example/a.png',
  'https://token@img.example/a.png',
  'https://img.example:8443/a.png',
  'https://',
])('%s is refused unasked', async (src) => {
  const { asked, fetchPhoto } = network({});
  expect(await failure(fetchPhoto(src))).toMatch(/^refused: /);
  expect(asked).toEqual([]);
});

test.each([
  ['a name of a private address', 'https://intranet.example/', [{ address: '10.0.0.7', family: 4 }]],
  ['a name of the loopback', 'https://localhost/', [{ address: '::1', family: 6 }]],
  ['a mapped address', 'https://mapped.example/', [{ address: '::ffff:127.0.0.1', family: 6 }]],
])('%s is refused unasked', async (_kind, src, addresses) => {
  const { asked, fetchPhoto } = network({}, { [new URL(src).hostname]: addresses });
  expect(await failure(fetchPhoto(src))).toBe(
    `refused: ${new URL(src).hostname} is not on the public internet`,
  );
  expect(asked).toEqual([]);
});

test.each([
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://169.254.169.254/',
])('the address in %s is looked at before it is asked', async (src) => {
  const asked: string[] = [];
  const ask: Transport['ask'] = (url) => {
    asked.push(url.href);
    return Promise.reject(new Error('asked'));
  };
  expect(await failure(createPhotoFetcher({ ...httpsTransport, ask }, LIMITS)(src))).toMatch(/^refused: /);
  expect(asked).toEqual([]);
});

test('only the public ones of several addresses are asked', async () => {
  const { asked, fetchPhoto } = network(
    {},
    { 'img.example': [{ address: '192.168.0.2', family: 4 }, PUBLIC] },
  );
  await fetchPhoto('https://img.example/a.png');
  expect(asked).toEqual(['https://img.example/a.png at 93.184.215.14']);
});

test('a redirect is followed, also from one path to another', async () => {
  const { asked, fetchPhoto } = network({
    'https://img.example/a': redirect('/b'),
    'https://img.example/b': redirect('https://cdn.example/c'),
  });
  await fetchPhoto('https://img.example/a');
  expect(asked.map((request) => request.split(' ', 1)[0])).toEqual([
    'https://img.example/a',
    'https://img.example/b',
    'https://cdn.example/c',
  ]);
});

test.each([
  'http://img.example/b',
  'https://10.0.0.7/b',
  'https://intranet.example/b',
  'https://img.example:22/b',
  'file:///etc/passwd',
])('a redirect to %s is refused', async (location) => {
  const { asked, fetchPhoto } = network(
    { 'https://img.example/a': redirect(location) },
    {
      'intranet.example': [{ address: '10.0.0.7', family: 4 }],
      '10.0.0.7': [{ address: '10.0.0.7', family: 4 }],
    },
  );
  expect(await failure(fetchPhoto('https://img.example/a'))).toMatch(/^refused: /);
  expect(asked).toHaveLength(1);
});

test('redirects in a circle end', async () => {
  const { asked, fetchPhoto } = network({ 'https://img.example/a': redirect('/a') });
  expect(await failure(fetchPhoto('https://img.example/a'))).toBe(
    'unreachable: img.example redirects more than 3 times',
  );
  expect(asked).toHaveLength(4);
});

test('an answer other than a photo names its status', async () => {
  const { fetchPhoto } = network({ 'https://img.example/a': { status: 404 } });
  expect(await failure(fetchPhoto('https://img.example/a'))).toBe('unreachable: img.example answered 404');
});

test('a body without end is cut off at the limit', async () => {
  let closed = false;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) yield await Promise.resolve(Buffer.alloc(300));
  };
  const { fetchPhoto } = network({
    'https://img.example/a': { body: endless(), close: () => (closed = true) },
  });
  expect(await failure(fetchPhoto('https://img.example/a'))).toMatch(/^huge: the photo has more than/);
  expect(closed).toBe(true);
});

test.each([
  ['look-up', { resolve: () => new Promise<never>(() => {}) }],
  ['answer', { ask: () => new Promise<never>(() => {}) }],
])('a %s that does not come is given up', async (_part, silent) => {
  const transport: Transport = {
    resolve: () => Promise.resolve([PUBLIC]),
    ask: () => Promise.reject(new Error('not asked')),
    ...silent,
  };
  const photo = createPhotoFetcher(transport, { ...LIMITS, ms: 30 })('https://img.example/a');
  expect(await failure(photo)).toBe('unreachable: img.example cannot be reached (took too long)');
});

test('a body that stalls is given up', async () => {
  const stalled = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('pho');
    await new Promise(() => {});
  };
  const { fetchPhoto } = network({ 'https://img.example/a': { body: stalled() } });
  expect(await failure(fetchPhoto('https://img.example/a'))).toBe(
    'unreachable: img.example broke off (took too long)',
  );
});

test('a host that fails three times is left alone, and others are not', async () => {
  const { asked, fetchPhoto } = network({
    'https://down.example/a': Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  });
  const failures = [];
  for (let count = 0; count < 6; count += 1)
    failures.push(await failure(fetchPhoto('https://down.example/a')));
  expect(new Set(failures)).toEqual(new Set(['unreachable: down.example cannot be reached (ECONNREFUSED)']));
  expect(asked).toHaveLength(3);
  await fetchPhoto('https://img.example/a');
  expect(asked).toHaveLength(4);
});

test('nothing more is asked once six connections failed and none succeeded', async () => {
  const sources = Array.from({ length: 20 }, (_, index) => `https://host${String(index)}.example/a`);
  const { asked, fetchPhoto } = network(
    Object.fromEntries(sources.map((src) => [src, new Error('offline')])),
  );
  for (const src of sources) expect(await failure(fetchPhoto(src))).toMatch(/^unreachable: /);
  expect(asked).toHaveLength(6);
});

test('a connection goes to the checked address under the name of the host', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hello = new Promise<string>((resolve) =>
    server.once('connection', (socket) => {
      socket.once('data', (data) => {
        resolve(data.toString('latin1'));
        socket.destroy();
      });
    }),
  );
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = new URL(`https://photos.invalid:${String(port)}/`);
  const asked = httpsTransport.ask(url, [{ address: '127.0.0.1', family: 4 }], AbortSignal.timeout(2000));
  await expect(asked).rejects.toThrow();
  expect(await hello).toContain('photos.invalid');
});

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-remote-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const SRC = 'https://img.example/ada.png';
const OFFLINE: FetchPhoto = () => Promise.reject(new PhotoError('unreachable', 'offline'));
const sends =
  (text: string): FetchPhoto =>
  () =>
    Promise.resolve(Buffer.from(text));

test('a download is kept for a week, and longer while its host is down', async () => {
  const folder = await cacheFolder();
  await expect(downloadPhoto(folder, SRC, OFFLINE)).rejects.toThrow('offline');
  await downloadPhoto(folder, SRC, sends('old'));
  expect(await downloadedPhoto(folder, SRC, 'fresh')).toBeDefined();

  const eightDaysAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  await utimes(downloadPath(folder, SRC), eightDaysAgo, eightDaysAgo);
  expect(await downloadedPhoto(folder, SRC, 'fresh')).toBeUndefined();
  const kept = await downloadPhoto(folder, SRC, OFFLINE);
  expect(await readFile(kept.file, 'utf8')).toBe('old');
  const renewed = await downloadPhoto(folder, SRC, sends('new'));
  expect(await readFile(renewed.file, 'utf8')).toBe('new');
});
