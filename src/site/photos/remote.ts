import { createHash } from 'node:crypto';
import type { LookupAddress } from 'node:dns';
import { join } from 'node:path';
import { describeFile, type PhotoFile } from './files.ts';
import { errorCode } from '../errors.ts';
import { PhotoError } from './problems.ts';
import { writeWhole } from './cache.ts';
import { isPublicAddress } from './public-addresses.ts';
import { type Answer, httpsTransport, type Transport } from './transport.ts';

/** Gets the bytes of one https address, or rejects with a PhotoError. */
export type FetchPhoto = (src: string) => Promise<Uint8Array>;

export interface FetchLimits {
  readonly bytes: number;
  /** From the first look-up to the last byte, redirects included. */
  readonly ms: number;
  readonly redirects: number;
  /** Failed connections in a row after which a host is left alone for the rest of the build. */
  readonly failures: number;
  /** What is fetched, for messages. */
  readonly what?: { readonly one: string; readonly many: string };
}

const PHOTO = { one: 'the photo', many: 'photos' };

const LIMITS: FetchLimits = { bytes: 10_000_000, ms: 10_000, redirects: 3, failures: 3 };

/** Organisers change a photo under its old address; a week later at the latest the site follows. */
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

/** The copy of an earlier build, if there is one; `any` takes an old one too. */
export async function downloadedPhoto(
  cacheDir: string,
  src: string,
  age: 'fresh' | 'any',
): Promise<PhotoFile | undefined> {
  const photo = await describeFile(downloadPath(cacheDir, src)).catch(() => undefined);
  return photo && (age === 'any' || Date.now() - photo.mtimeMs < FRESH_MS) ? photo : undefined;
}

/** Download a photo into the cache. Where that fails, an old copy is better than none. */
export async function downloadPhoto(
  cacheDir: string,
  src: string,
  fetchPhoto: FetchPhoto,
): Promise<PhotoFile> {
  try {
    await writeWhole(downloadPath(cacheDir, src), await fetchPhoto(src));
  } catch (error) {
    const old = await downloadedPhoto(cacheDir, src, 'any');
    if (!old) throw error;
    return old;
  }
  return describeFile(downloadPath(cacheDir, src));
}

export function downloadPath(cacheDir: string, src: string): string {
  return join(cacheDir, 'remote', createHash('sha256').update(src).digest('hex'));
}

/** Fetches photos for one build. What it learns about hosts, such as that one is down, ends with it. */
export function createPhotoFetcher(
  transport: Transport = httpsTransport,
  limits: FetchLimits = LIMITS,
): FetchPhoto {
  const reach = createReach(transport, limits.failures);
  const { one, many } = limits.what ?? PHOTO;
  return async (src) => {
    const signal = AbortSignal.timeout(limits.ms);
    let url = checkedUrl(many, src);
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const answer = await reach(url, signal);
      if (answer.status === 200) return readBody(answer, url, { limit: limits.bytes, one }, signal);
      answer.close();
      if (answer.status < 300 || answer.status > 399 || answer.location === undefined) {
        throw new PhotoError('unreachable', `${url.host} answered ${String(answer.status)}`);
      }
      url = checkedUrl(many, answer.location, url);
    }
    throw new PhotoError('unreachable', `${url.host} redirects more than ${String(limits.redirects)} times`);
  };
}

function checkedUrl(many: string, address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url?.protocol !== 'https:') throw new PhotoError('refused', `${many} are fetched over https:// only`);
  if (url.username || url.password)
    throw new PhotoError('refused', 'the address contains a user name or password');
  if (url.port)
    throw new PhotoError('refused', `${many} are fetched from the usual port only, not ${url.port}`);
  return url;
}

/** Connects to public addresses only, and soon leaves alone what does not answer, so that a build offline stays quick. */
function createReach(
  { resolve, ask }: Transport,
  patience: number,
): (url: URL, signal: AbortSignal) => Promise<Answer> {
  const addresses = new Map<string, Promise<readonly LookupAddress[]>>();
  const failures = new Map<string, PhotoError[]>();
  let isOnline = false;
  const giveUp = (host: string): PhotoError | undefined => {
    const ofHost = failures.get(host) ?? [];
    if (ofHost.length >= patience) return ofHost[0];
    const isOffline = !isOnline && [...failures.values()].flat().length >= 2 * patience;
    return isOffline
      ? new PhotoError('unreachable', `${host} was not tried, since no other host answers`)
      : undefined;
  };
  return async (url, signal) => {
    const host = url.hostname;
    const hopeless = giveUp(host);
    if (hopeless) throw hopeless;
    // A look-up that hangs holds a thread that photos need as well, so each host is looked up once.
    const found = addresses.get(host) ?? resolve(host.replace(/^\[|\]$/g, ''));
    addresses.set(host, found);
    try {
      const reachable = (await within(signal, found)).filter(({ address }) => isPublicAddress(address));
      if (reachable.length === 0) throw new PhotoError('refused', `${host} is not on the public internet`);
      const answer = await within(signal, ask(url, reachable, signal));
      isOnline = true;
      failures.delete(host);
      return answer;
    } catch (error) {
      if (error instanceof PhotoError) throw error;
      const failure = new PhotoError('unreachable', `${host} cannot be reached (${reasonOf(error)})`);
      failures.set(host, [...(failures.get(host) ?? []), failure]);
      throw failure;
    }
  };
}

async function readBody(
  { body, close }: Answer,
  url: URL,
  { limit, one }: { readonly limit: number; readonly one: string },
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  const read = async (): Promise<void> => {
    for await (const part of body) {
      total += part.byteLength;
      if (total > limit) throw new PhotoError('huge', `${one} has more than ${String(limit / 1_000_000)} MB`);
      parts.push(part);
    }
  };
  try {
    await within(signal, read());
  } catch (error) {
    close();
    if (error instanceof PhotoError) throw error;
    throw new PhotoError('unreachable', `${url.host} broke off (${reasonOf(error)})`);
  }
  return Buffer.concat(parts);
}

/** The result, unless time is up first: neither a look-up nor every stream can be called off. */
async function within<Result>(signal: AbortSignal, result: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new Error('took too long'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([result, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function reasonOf(error: unknown): string {
  return errorCode(error) || (error instanceof Error ? error.message : String(error));
}
