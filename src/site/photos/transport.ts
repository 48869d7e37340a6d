import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { get } from 'node:https';
import type { LookupFunction } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection; the rest of the body is not wanted. */
  readonly close: () => void;
}

/** The two things that touch the network. Tests put their own in place. */
export interface Transport {
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /** Asks one of `addresses`, whatever the host's name has come to mean since they were checked. */
  readonly ask: (url: URL, addresses: readonly LookupAddress[], signal: AbortSignal) => Promise<Answer>;
}

/** A host that says nothing for so long is not there. */
const SILENCE_MS = 5_000;

/** @param accept the media types that are asked for */
export const createHttpsTransport = (accept: string): Transport => ({
  resolve: (host) => lookup(host, { all: true }),
  ask: (url, addresses, signal) =>
    new Promise((resolve, reject) => {
      const options = {
        // Without an agent nothing is shared with other requests: no connection, no proxy, no session.
        agent: false,
        headers: { accept, 'user-agent': 'Lectern' },
        lookup: pinned(addresses),
        signal,
        timeout: SILENCE_MS,
      };
      const request = get(url, options, (response) => {
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          body: response,
          close: () => response.destroy(),
        });
      });
      request.on('timeout', () =>
        request.destroy(new Error(`silent for ${String(SILENCE_MS / 1000)} seconds`)),
      );
      request.on('error', reject);
    }),
});

export const httpsTransport = createHttpsTransport('image/avif,image/webp,image/png,image/jpeg,image/gif');

function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(first ? null : new Error('no address'), first?.address ?? '', first?.family);
  };
}
